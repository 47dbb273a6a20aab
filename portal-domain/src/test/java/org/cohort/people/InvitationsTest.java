package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.people.SignUpService.Wish;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InvitationsTest {

    @Inject
    InvitationService invitations;

    @Inject
    SignUpService signUps;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void a_link_lets_one_person_in_with_its_role() {
        String link = invitations.create(community.grace(), Role.MODERATOR);

        assertThat(link).matches("[A-Za-z0-9_-]{43}");
        assertThat(invitations.roleOf(link)).contains(Role.MODERATOR);
        assertThat(signUp(link, "nora")).isEqualTo(Outcome.DONE);
        assertThat(members.get("nora").getRole()).isEqualTo(Role.MODERATOR);
        assertThat(invitations.roleOf(link)).isEmpty();
        assertThat(signUp(link, "omid")).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void of_many_who_use_one_link_at_once_one_comes_in() {
        String link = invitations.create(community.grace(), Role.HELPER);

        List<Outcome> outcomes = AtOnce.each(4, i -> signUp(link, "nora" + "abcd".charAt(i)));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).containsOnly(Outcome.DONE, Outcome.FORBIDDEN);
    }

    @Test
    void a_link_opens_for_two_weeks() {
        String link = invitations.create(community.grace(), Role.MEMBER);

        clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThat(invitations.roleOf(link)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(invitations.roleOf(link)).isEmpty();
        assertThat(signUp(link, "nora")).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_link_of_somebody_who_is_no_organiser_any_more_opens_nothing() {
        community.account("second");
        members.changeRole(community.grace(), "second", Role.ORGANISER);
        String link = invitations.create(Actor.of(members.get("second")), Role.ORGANISER);

        members.changeRole(community.grace(), "grace", Role.ORGANISER);
        promote("third");
        members.changeRole(community.grace(), "second", Role.MEMBER);

        assertThat(invitations.roleOf(link)).isEmpty();
        assertThat(signUp(link, "nora")).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void organisers_alone_invite_and_nobody_as_a_guest() {
        assertThat(List.of(
                                community.guest(),
                                community.lin(),
                                community.helper(),
                                community.mary(),
                                community.grace(),
                                Actor.PORTAL)
                        .stream()
                        .map(person -> Outcome.of(() -> invitations.create(person, Role.MEMBER))))
                .containsExactly(
                        Outcome.SIGN_IN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.DONE,
                        Outcome.DONE);
        assertThat(Outcome.of(() -> invitations.create(community.grace(), Role.GUEST)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void the_first_organiser_comes_in_by_the_last_link_made_for_them() {
        String old = invitations.setUp().orElseThrow();
        String link = invitations.setUp().orElseThrow();

        assertThat(invitations.roleOf(old)).isEmpty();
        assertThat(invitations.roleOf(link)).contains(Role.ORGANISER);
        assertThat(signUp(link, "nora")).isEqualTo(Outcome.DONE);
        assertThat(members.get("nora").getRole()).isEqualTo(Role.ORGANISER);
        assertThat(invitations.setUp()).isEmpty();
    }

    @Test
    void the_link_for_a_first_organiser_opens_nothing_once_there_is_one() {
        String link = invitations.setUp().orElseThrow();
        promote("nora");

        assertThat(invitations.roleOf(link)).isEmpty();
        assertThat(signUp(link, "omid")).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void an_organiser_who_cannot_sign_in_is_none() {
        community.grace(); // a placeholder without a password

        assertThat(invitations.setUp()).isPresent();
    }

    private void promote(String handle) {
        community.account(handle);
        members.changeRole(Actor.PORTAL, handle, Role.ORGANISER);
    }

    private Outcome signUp(String link, String handle) {
        return Outcome.of(() -> signUps.signUp(
                new Wish(handle, "Name of " + handle, handle + "@example.org", Community.PASSWORD), link, "192.0.2.1"));
    }
}
