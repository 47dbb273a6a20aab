package org.cohort.people.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.fixtures.WantedMails;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.cohort.people.SignInService;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PasswordResetsTest {

    private static final String NEW = "other words, as plain";
    private static final String NETWORK = "192.0.2.7";

    @Inject
    PasswordResetService resets;

    @Inject
    RecoveryLetters letters;

    @Inject
    WantedMails mails;

    @Inject
    MemberService members;

    @Inject
    SignInService signIns;

    @Inject
    SessionService sessions;

    @Inject
    EntityManager entities;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void the_mailed_link_takes_a_new_password_once_and_ends_all_sessions() {
        String session = sessions.begin(community.account("nora"), "Phone", true);
        sessions.find(session);
        String token = mailedTo("Nora@example.org");
        assertThat(resets.handleOf(token)).contains("nora");

        resets.reset(token, NEW);

        assertThat(signIn(NEW)).isEqualTo(Outcome.DONE);
        assertThat(signIn(Community.PASSWORD)).isEqualTo(Outcome.INVALID);
        assertThat(sessions.find(session)).isEmpty();
        assertThat(resets.handleOf(token)).isEmpty();
        assertThat(Outcome.of(() -> resets.reset(token, NEW))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_handle_will_do_for_an_address() {
        community.account("nora");

        assertThat(resets.handleOf(mailedTo(" NORA "))).contains("nora");
    }

    @Test
    void an_unknown_address_is_answered_the_same_with_the_same_work_and_gets_no_mail() {
        community.account("nora");
        resets.ask("warm@example.org", NETWORK);

        List<String> known = Statements.during(() -> resets.ask("nora@example.org", NETWORK));
        List<String> unknown = Statements.during(() -> resets.ask("nobody@example.org", NETWORK));

        assertThat(unknown).isNotEmpty().isEqualTo(known);
        assertThat(letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD)))
                .isEmpty();
        assertThat(letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD)))
                .as("nor when it is tried again")
                .isEmpty();
    }

    @Test
    void who_cannot_sign_in_at_all_gets_no_mail() {
        community.lin(); // a placeholder without a password
        resets.ask("lin", NETWORK);

        assertThat(letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD)))
                .isEmpty();
    }

    @Test
    void the_mailed_link_opens_for_an_hour_after_the_mail_was_written() {
        community.account("nora");
        resets.ask("nora", NETWORK);
        clock.advance(Duration.ofHours(5)); // the mail server was away
        String token = written();

        clock.advance(PasswordReset.OPEN_FOR.minusSeconds(1));
        assertThat(resets.handleOf(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(resets.handleOf(token)).isEmpty();
        assertThat(Outcome.of(() -> resets.reset(token, NEW))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_mail_that_comes_a_day_late_is_not_written() {
        community.account("nora");
        resets.ask("nora", NETWORK);

        clock.advance(PasswordReset.WANTED_FOR);

        assertThat(letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD)))
                .isEmpty();
    }

    @Test
    void the_secret_is_not_kept() {
        community.account("nora");
        String token = mailedTo("nora");

        assertThat(transaction.<Object>get(() -> entities.createNativeQuery(
                                "select count(*) from password_reset where token_hash = ?1 or token_hash is null")
                        .setParameter(1, token)
                        .getSingleResult()))
                .hasToString("0");
    }

    @Test
    void a_weak_password_is_refused_and_the_link_stays() {
        community.account("nora");
        String token = mailedTo("nora");

        for (String weak : List.of("short", "password", "nora@example.org")) {
            assertThat(Outcome.of(() -> resets.reset(token, weak))).isEqualTo(Outcome.INVALID);
        }
        assertThat(resets.handleOf(token)).isPresent();
    }

    @Test
    void of_many_who_use_one_link_at_once_one_does() {
        community.account("nora");
        String token = mailedTo("nora");

        assertThat(AtOnce.each(4, i -> Outcome.of(() -> resets.reset(token, NEW + i))))
                .containsOnlyOnce(Outcome.DONE)
                .containsOnly(Outcome.DONE, Outcome.FORBIDDEN);
    }

    @Test
    void one_that_is_used_ends_the_others() {
        community.account("nora");
        String first = mailedTo("nora");
        String second = mailedTo("nora");

        resets.reset(second, NEW);

        assertThat(resets.handleOf(first)).isEmpty();
    }

    @Test
    void nobody_fills_a_box_with_such_mails_nor_asks_for_many() {
        assertThat(IntStream.range(0, 4).mapToObj(i -> Outcome.of(() -> resets.ask("a@example.org", "192.0.2." + i))))
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.DONE, Outcome.TOO_MANY);
        assertThat(IntStream.range(0, 12).mapToObj(i -> Outcome.of(() -> resets.ask("b" + i, NETWORK))))
                .contains(Outcome.TOO_MANY);
    }

    @Test
    void what_names_nobody_is_refused() {
        for (String unfit : List.of("", "  ", "x".repeat(255))) {
            assertThat(Outcome.of(() -> resets.ask(unfit, NETWORK))).isEqualTo(Outcome.INVALID);
        }
        assertThat(Outcome.of(() -> resets.ask("no\0body\ud800", NETWORK))).isEqualTo(Outcome.DONE);
    }

    @Test
    void an_organisers_link_opens_for_a_day_and_needs_no_address() {
        community.lin();
        String token = resets.makeLink(community.grace(), "Lin");

        clock.advance(PasswordReset.OPEN_FROM_ORGANISER.minusSeconds(1));
        resets.reset(token, NEW);

        assertThat(Outcome.of(() -> signIns.signIn("lin", NEW, NETWORK))).isEqualTo(Outcome.DONE);
        String late = resets.makeLink(community.grace(), "lin");
        clock.advance(PasswordReset.OPEN_FROM_ORGANISER);
        assertThat(resets.handleOf(late)).isEmpty();
    }

    @Test
    void a_link_of_somebody_who_is_no_organiser_any_more_opens_nothing() {
        community.account("nora");
        community.account("second");
        members.changeRole(community.grace(), "second", Role.ORGANISER);
        String token = resets.makeLink(Actor.of(members.get("second")), "nora");
        community.account("third");
        members.changeRole(Actor.PORTAL, "third", Role.ORGANISER);

        members.changeRole(Actor.PORTAL, "second", Role.MEMBER);

        assertThat(resets.handleOf(token)).isEmpty();
        assertThat(Outcome.of(() -> resets.reset(token, NEW))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void organisers_alone_make_links() {
        community.account("nora");

        assertThat(List.of(
                                community.guest(),
                                community.lin(),
                                community.helper(),
                                community.mary(),
                                community.grace(),
                                Actor.PORTAL)
                        .stream()
                        .map(person -> Outcome.of(() -> resets.makeLink(person, "nora"))))
                .containsExactly(
                        Outcome.SIGN_IN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.FORBIDDEN,
                        Outcome.DONE,
                        Outcome.DONE);
        assertThat(Outcome.of(() -> resets.makeLink(community.grace(), "nobody")))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(Outcome.of(() -> resets.makeLink(community.grace(), "nora@example.org")))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    private String mailedTo(String emailOrHandle) {
        resets.ask(emailOrHandle, NETWORK);
        return written();
    }

    private String written() {
        return letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD))
                .orElseThrow()
                .token();
    }

    private Outcome signIn(String password) {
        return Outcome.of(() -> signIns.signIn("nora", password, "192.0.2.1"));
    }
}
