package org.cohort.people.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.fixtures.WantedMails;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.SessionService;
import org.cohort.people.SignInService;
import org.cohort.people.SignUpService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EmailChangesTest {

    private static final String OLD = "nora@example.org";
    private static final String NEW = "nora@elsewhere.example.org";

    @Inject
    EmailChangeService changes;

    @Inject
    RecoveryLetters letters;

    @Inject
    PasswordResetService resets;

    @Inject
    WantedMails mails;

    @Inject
    MemberService members;

    @Inject
    SessionService sessions;

    @Inject
    SignInService signIns;

    @Inject
    SignUpService signUps;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Actor nora = Actor.GUEST;

    @BeforeEach
    void begin() {
        nora = Actor.of(community.account("nora"));
    }

    @Test
    void the_address_changes_when_the_new_one_confirms_it_and_not_before() {
        changes.ask(nora, Community.PASSWORD, "Nora@Elsewhere.Example.org");

        RecoveryLetters.Told told = confirmation();
        assertThat(told.email()).isEqualTo(NEW);
        assertThat(changes.waiting(nora)).contains(NEW);
        assertThat(address()).isEqualTo(OLD);

        changes.confirm(told.token());

        assertThat(address()).isEqualTo(NEW);
        assertThat(changes.waiting(nora)).isEmpty();
        assertThat(Outcome.of(() -> signIns.signIn(NEW, Community.PASSWORD, "192.0.2.1")))
                .isEqualTo(Outcome.DONE);
        assertThat(Outcome.of(() -> signIns.signIn(OLD, Community.PASSWORD, "192.0.2.1")))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_change_ends_no_session() {
        String session = sessions.begin(members.get("nora"), "Firefox", true);
        changes.ask(nora, Community.PASSWORD, NEW);
        changes.confirm(confirmation().token());
        clock.advance(Duration.ofSeconds(2));

        assertThat(sessions.find(session)).isPresent();
    }

    @Test
    void without_the_password_nothing_is_asked() {
        assertThat(Outcome.of(() -> changes.ask(nora, "wrong password", NEW))).isEqualTo(Outcome.INVALID);

        assertThat(changes.waiting(nora)).isEmpty();
        assertThat(mails.topics()).isEmpty();
    }

    @Test
    void what_is_no_address_or_ones_own_is_refused() {
        for (String unfit :
                List.of("", "nora", "a@b@c", "x@y.example.org\r\nBcc: z@example.org", OLD, "NORA@example.org")) {
            assertThat(Outcome.of(() -> changes.ask(nora, Community.PASSWORD, unfit)))
                    .as(unfit)
                    .isEqualTo(Outcome.INVALID);
        }
        assertThat(mails.topics()).isEmpty();
    }

    @Test
    void somebody_elses_address_is_answered_the_same_with_the_same_work_and_gets_no_mail() {
        community.account("omid");
        changes.ask(nora, Community.PASSWORD, "warm@example.org");

        List<String> free = Statements.during(() -> changes.ask(nora, Community.PASSWORD, NEW));
        List<String> taken = Statements.during(() -> changes.ask(nora, Community.PASSWORD, "omid@example.org"));

        assertThat(taken).isNotEmpty().isEqualTo(free);
        assertThat(changes.waiting(nora)).contains("omid@example.org");
        assertThat(letters.confirmEmail(mails.last(RecoveryLetters.CONFIRM_EMAIL)))
                .isEmpty();
        assertThat(warning().newEmail())
                .as("the old address hears of it all the same")
                .isEqualTo("omid@example.org");
    }

    @Test
    void an_address_that_somebody_took_meanwhile_stays_theirs() {
        changes.ask(nora, Community.PASSWORD, "omid@example.org");
        String token = confirmation().token();
        community.account("omid");

        assertThat(Outcome.of(() -> changes.confirm(token))).isEqualTo(Outcome.INVALID);
        assertThat(address()).isEqualTo(OLD);
    }

    @Test
    void the_old_address_stops_it() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String confirm = confirmation().token();
        RecoveryLetters.Told warning = warning();
        assertThat(warning.email()).isEqualTo(OLD);
        assertThat(changes.toStop(warning.token())).contains(new EmailChangeService.Offer(OLD, NEW, false));

        changes.stop(warning.token());

        assertThat(Outcome.of(() -> changes.confirm(confirm))).isEqualTo(Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> changes.stop(warning.token()))).isEqualTo(Outcome.FORBIDDEN);
        assertThat(address()).isEqualTo(OLD);
    }

    @Test
    void the_old_address_undoes_it_within_seven_days_and_all_that_came_after() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String stop = warning().token();
        changes.confirm(confirmation().token());
        changes.ask(nora, Community.PASSWORD, "third@example.org");
        changes.confirm(confirmation().token());
        String session = sessions.begin(members.get("nora"), "Firefox", true);

        clock.advance(EmailChange.TO_STOP.minusSeconds(1));
        sessions.find(session);
        changes.stop(stop);

        assertThat(address()).isEqualTo(OLD);
        assertThat(sessions.find(session)).isEmpty();
        assertThat(changes.waiting(nora)).isEmpty();
    }

    @Test
    void nobody_takes_the_old_address_while_it_can_be_put_back() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String stop = warning().token();
        changes.confirm(confirmation().token());
        Actor omid = Actor.of(community.account("omid"));
        changes.ask(omid, Community.PASSWORD, OLD);
        String omids = confirmation().token();

        assertThat(signUpWith(OLD)).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> changes.confirm(omids))).isEqualTo(Outcome.INVALID);
        changes.stop(stop);

        assertThat(address()).isEqualTo(OLD);
        assertThat(signUpWith(NEW)).as("which nobody has to take back").isEqualTo(Outcome.DONE);
    }

    @Test
    void the_old_address_is_free_after_seven_days_and_for_its_owner_at_once() {
        changes.ask(nora, Community.PASSWORD, NEW);
        changes.confirm(confirmation().token());
        changes.ask(nora, Community.PASSWORD, OLD);
        changes.confirm(confirmation().token());
        assertThat(address()).isEqualTo(OLD);
        assertThat(signUpWith(NEW))
                .as("held for the week that nora may take it back")
                .isEqualTo(Outcome.INVALID);

        clock.advance(EmailChange.TO_STOP);

        assertThat(signUpWith(NEW)).isEqualTo(Outcome.DONE);
    }

    private Outcome signUpWith(String email) {
        return Outcome.of(() ->
                signUps.signUp(new SignUpService.Wish("pat", "Pat", email, Community.PASSWORD), null, "192.0.2.1"));
    }

    @Test
    void after_seven_days_the_old_address_has_no_say() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String stop = warning().token();
        changes.confirm(confirmation().token());

        clock.advance(EmailChange.TO_STOP);

        assertThat(changes.toStop(stop)).isEmpty();
        assertThat(Outcome.of(() -> changes.stop(stop))).isEqualTo(Outcome.FORBIDDEN);
        assertThat(address()).isEqualTo(NEW);
    }

    @Test
    void a_link_opens_for_a_day_and_once() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String token = confirmation().token();

        clock.advance(EmailChange.TO_CONFIRM.minusSeconds(1));
        assertThat(changes.toConfirm(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(changes.toConfirm(token)).isEmpty();
        assertThat(Outcome.of(() -> changes.confirm(token))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void of_many_who_confirm_at_once_one_does() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String token = confirmation().token();

        assertThat(AtOnce.each(4, i -> Outcome.of(() -> changes.confirm(token))))
                .containsOnlyOnce(Outcome.DONE)
                .containsOnly(Outcome.DONE, Outcome.FORBIDDEN);
    }

    @Test
    void a_second_wish_takes_the_place_of_the_first_and_a_cancelled_one_is_gone() {
        changes.ask(nora, Community.PASSWORD, "first@example.org");
        String first = confirmation().token();
        changes.ask(nora, Community.PASSWORD, NEW);
        String second = confirmation().token();

        assertThat(changes.toConfirm(first)).isEmpty();
        changes.cancel(nora);
        assertThat(changes.toConfirm(second)).isEmpty();
        assertThat(changes.waiting(nora)).isEmpty();
    }

    @Test
    void a_new_password_by_mail_forgets_what_waits() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String token = confirmation().token();
        resets.ask("nora", "192.0.2.1");

        resets.reset(
                letters.resetPassword(mails.last(RecoveryLetters.RESET_PASSWORD))
                        .orElseThrow()
                        .token(),
                "other words, as plain");

        assertThat(Outcome.of(() -> changes.confirm(token))).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_mail_that_is_written_again_has_another_secret_and_the_first_opens_nothing() {
        changes.ask(nora, Community.PASSWORD, NEW);
        String first = confirmation().token();
        String second = confirmation().token();

        assertThat(second).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(first);
        assertThat(changes.toConfirm(first)).isEmpty();
        assertThat(changes.toConfirm(second)).isPresent();
    }

    @Test
    void nobody_fills_a_box_with_such_mails() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> Outcome.of(() -> changes.ask(nora, Community.PASSWORD, NEW))))
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.DONE, Outcome.TOO_MANY, Outcome.TOO_MANY);
    }

    @Test
    void guests_have_no_address_to_change() {
        assertThat(Outcome.of(() -> changes.ask(Actor.GUEST, "", NEW))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> changes.waiting(Actor.GUEST))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> changes.cancel(Actor.GUEST))).isEqualTo(Outcome.SIGN_IN);
    }

    private RecoveryLetters.Told confirmation() {
        return letters.confirmEmail(mails.last(RecoveryLetters.CONFIRM_EMAIL)).orElseThrow();
    }

    private RecoveryLetters.Told warning() {
        return letters.stopEmail(mails.last(RecoveryLetters.STOP_EMAIL)).orElseThrow();
    }

    private String address() {
        Member member = members.get("nora");
        return String.valueOf(member.getEmail());
    }
}
