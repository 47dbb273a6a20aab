package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PasswordsTest {

    private static final String NEW = "other words, as plain";

    @Inject
    PasswordService passwords;

    @Inject
    SignInService signIns;

    @Inject
    SessionService sessions;

    @Inject
    Community community;

    @Test
    void the_new_password_signs_in_and_the_old_one_does_not() {
        Member nora = community.account("nora");

        passwords.change(Actor.of(nora), 0, Community.PASSWORD, NEW);

        assertThat(signIn(NEW)).isEqualTo(Outcome.DONE);
        assertThat(signIn(Community.PASSWORD)).isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_change_ends_all_sessions_but_this() {
        Member nora = community.account("nora");
        String here = sessions.begin(nora, "Firefox", false);
        String elsewhere = sessions.begin(nora, "Phone", true);
        List.of(here, elsewhere).forEach(sessions::find);

        passwords.change(Actor.of(nora), sessions.find(here).orElseThrow().sessionId(), Community.PASSWORD, NEW);

        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(elsewhere)).isEmpty();
    }

    @Test
    void without_the_old_password_nothing_changes() {
        Member nora = community.account("nora");
        String elsewhere = sessions.begin(nora, "Phone", true);

        assertThat(Outcome.of(() -> passwords.change(Actor.of(nora), 0, "wrong password", NEW)))
                .isEqualTo(Outcome.INVALID);

        assertThat(signIn(Community.PASSWORD)).isEqualTo(Outcome.DONE);
        assertThat(sessions.find(elsewhere)).isPresent();
    }

    @Test
    void a_weak_new_password_is_refused() {
        Member nora = community.account("nora");

        for (String weak : List.of("short", "password", "nora@example.org")) {
            assertThat(Outcome.of(() -> passwords.change(Actor.of(nora), 0, Community.PASSWORD, weak)))
                    .isEqualTo(Outcome.INVALID);
        }
        assertThat(signIn(Community.PASSWORD)).isEqualTo(Outcome.DONE);
    }

    @Test
    void somebody_at_an_open_browser_cannot_guess_for_long() {
        Member nora = community.account("nora");

        for (int i = 0; i < 10; i++) {
            assertThat(Outcome.of(() -> passwords.change(Actor.of(nora), 0, "wrong password", NEW)))
                    .isEqualTo(Outcome.INVALID);
        }
        assertThat(Outcome.of(() -> passwords.change(Actor.of(nora), 0, Community.PASSWORD, NEW)))
                .isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void an_organiser_gives_a_new_password_and_all_sessions_end() {
        Member nora = community.account("nora");
        String session = sessions.begin(nora, "Phone", true);
        sessions.find(session);

        passwords.reset(community.grace(), "Nora", NEW);

        assertThat(sessions.find(session)).isEmpty();
        assertThat(signIn(NEW)).isEqualTo(Outcome.DONE);
    }

    @Test
    void who_may_reset_and_who_may_change() {
        community.account("nora");

        assertThat(List.of(
                                community.guest(),
                                community.lin(),
                                community.helper(),
                                community.mary(),
                                community.grace(),
                                Actor.PORTAL)
                        .stream()
                        .map(person -> Outcome.of(() -> passwords.reset(person, "nora", NEW))))
                .containsExactly(
                        Outcome.SIGN_IN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.DONE,
                        Outcome.DONE);
        assertThat(Outcome.of(() -> passwords.change(community.guest(), 0, "", NEW)))
                .isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> passwords.reset(community.grace(), "nobody", NEW)))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    private Outcome signIn(String password) {
        return Outcome.of(() -> signIns.signIn("nora", password, "192.0.2.1"));
    }
}
