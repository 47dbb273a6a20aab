package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.SignUpService.Wish;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LanguageAccessTest {

    @Inject
    LanguageService languages;

    @Inject
    MemberService members;

    @Inject
    SessionService sessions;

    @Inject
    SignUpService signUps;

    @Inject
    Community community;

    @Test
    void a_guest_has_no_account_to_keep_a_language_in() {
        assertThatThrownBy(() -> languages.choose(Actor.GUEST, PortalLanguage.ARABIC))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_member_chooses_for_themselves_alone() {
        languages.choose(community.lin(), PortalLanguage.ARABIC);

        assertThat(languages.of(community.lin().memberId())).isEqualTo(PortalLanguage.ARABIC);
        assertThat(languages.of(community.ada().memberId())).isEqualTo(PortalLanguage.ENGLISH);
        assertThat(members.get(community.ada().memberId()).getLanguage()).isEmpty();
    }

    @Test
    void the_next_page_is_in_the_language_that_was_chosen() {
        Member lin = members.get(community.lin().memberId());
        String secret = sessions.begin(lin, "a browser", false);
        assertThat(sessions.find(secret).orElseThrow().language()).isEmpty();

        languages.choose(Actor.of(lin), PortalLanguage.SPANISH);

        assertThat(sessions.find(secret).orElseThrow().language()).contains(PortalLanguage.SPANISH);
    }

    @Test
    void who_signs_up_in_a_language_goes_on_in_it() {
        Member noor = signUps.signUp(
                new Wish(
                        "noor-speaks",
                        "Noor",
                        "noor-speaks@example.org",
                        "a long enough secret",
                        PortalLanguage.ARABIC),
                null,
                "192.0.2.77");

        assertThat(languages.of(noor.getId())).isEqualTo(PortalLanguage.ARABIC);
    }
}
