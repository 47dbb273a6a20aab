package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.people.MemberIntake.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MemberIntakeTest {

    @Inject
    MemberIntake intake;

    @Inject
    MemberService members;

    @Inject
    SignInService signIns;

    @Inject
    Community community;

    @Test
    void an_author_from_elsewhere_is_a_placeholder_that_nobody_can_sign_in_as() {
        Member author = intake.take(known("Zoë Brontë", "zoe@example.org"));

        assertThat(author.getHandle()).isEqualTo("zoe-bronte");
        assertThat(author.getJoinedAt()).isEqualTo(SettableClock.START);
        assertThat(Outcome.of(() -> signIns.signIn("zoe-bronte", "", "192.0.2.1")))
                .isEqualTo(Outcome.INVALID);
        assertThat(intake.findByEmail("ZOE@example.org")).contains(author);
        assertThat(intake.findByEmail(null)).isEmpty();
    }

    @Test
    void namesakes_get_handles_of_their_own() {
        assertThat(List.of(
                        intake.take(known("Ada", null)).getHandle(),
                        intake.take(known("ADA", null)).getHandle(),
                        intake.take(known("Аdа", null)).getHandle()))
                .doesNotHaveDuplicates()
                .startsWith("ada", "ada-2");
    }

    @Test
    void what_a_profile_may_not_say_is_left_out() {
        Member author = intake.take(new Known(
                "x\u202e",
                "\u202eEvil\u0000",
                Role.MEMBER,
                "not an address",
                "p".repeat(300),
                "Mars/Olympus",
                Collections.nCopies(60, "not a language"),
                Instant.parse("2018-11-09T00:00:00Z"),
                "a\u0000".repeat(6_000),
                List.of(new Link("x", "javascript:alert(1)"), new Link("Blog", "https://example.org"))));

        assertThat(author.getName()).isEqualTo("Evil");
        assertThat(author.getEmail()).isNull();
        assertThat(author.getPlace()).hasSize(100);
        assertThat(author.getZone()).isNull();
        assertThat(author.getLanguages()).isNull();
        assertThat(author.getAbout()).hasSize(5_000).doesNotContain("\u0000");
        assertThat(author.getLinks()).extracting(Link::getUrl).containsExactly("https://example.org");
    }

    @Test
    void a_second_intake_writes_a_placeholder_anew_and_leaves_an_account_alone() {
        Member author = intake.take(known("Zoë", null));
        Member nora = community.account("nora");

        intake.retake(author.getId(), known("Zoë", "zoe@example.org"));
        intake.retake(nora.getId(), known("Nora", "other@example.org"));

        assertThat(members.get(author.getId()).getAbout()).isEqualTo("Writes elsewhere.");
        assertThat(members.get(author.getId()).getEmail()).isEqualTo("zoe@example.org");
        assertThat(members.get("nora").getAbout()).isEmpty();
        assertThat(members.get("nora").getEmail()).isEqualTo("nora@example.org");
    }

    private static Known known(String name, @Nullable String email) {
        return new Known(
                name,
                name,
                Role.MEMBER,
                email,
                null,
                "Europe/Paris",
                List.of("fr"),
                null,
                "Writes elsewhere.",
                List.of());
    }
}
