package org.cohort.people.factors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.WantedMails;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.SessionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PasskeysTest {

    private static final String ORIGIN = "http://localhost";
    private static final String HOST = "localhost";
    private static final long SESSION = 7;

    @Inject
    PasskeyService passkeys;

    @Inject
    FactorService factors;

    @Inject
    SecondStepService steps;

    @Inject
    FactorLetters letters;

    @Inject
    WantedMails mails;

    @Inject
    SessionService sessions;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private final SoftKey key = new SoftKey(ORIGIN, HOST);
    private Actor nora = Actor.GUEST;

    @BeforeEach
    void begin() {
        nora = Actor.of(community.account("nora"));
    }

    @Test
    void the_first_key_brings_recovery_codes_and_is_asked_for_at_sign_in() {
        String elsewhere = sessions.begin(member(), "Phone", true);
        sessions.find(elsewhere);

        List<String> codes = add(nora, key);

        assertThat(codes).hasSize(10);
        assertThat(passkeys.list(nora)).extracting(Passkey::getName).containsExactly("My telephone");
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(steps.asked(newStep()).orElseThrow().keys()).containsExactly(key.id());
    }

    @Test
    void what_the_key_signs_lets_in_and_the_step_is_over() {
        add(nora, key);
        clock.advance(Duration.ofMinutes(5));
        String step = newStep();
        String answer = key.signed(challenge(step));

        assertThat(steps.passByKey(step, answer).member()).isEqualTo(member());

        assertThat(passByKey(step, answer)).isEqualTo(Outcome.FORBIDDEN);
        assertThat(passkeys.list(nora)).extracting(Passkey::getUsedAt).containsExactly(clock.instant());
    }

    @Test
    void what_was_signed_for_another_step_lets_nobody_in() {
        add(nora, key);
        String first = newStep();
        String answer = key.signed(challenge(first));

        assertThat(passByKey(newStep(), answer)).isEqualTo(Outcome.INVALID);
        assertThat(passByKey(first, answer)).isEqualTo(Outcome.DONE);
    }

    @Test
    void anothers_key_lets_nobody_in() {
        add(nora, key);
        Actor omid = Actor.of(community.account("omid"));
        SoftKey omids = new SoftKey(ORIGIN, HOST);
        add(omid, omids);
        String step = newStep();

        assertThat(passByKey(step, omids.signed(challenge(step)))).isEqualTo(Outcome.INVALID);
        assertThat(passByKey(step, new SoftKey(ORIGIN, HOST).signed(challenge(step))))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_false_page_gets_nothing_that_lets_in() {
        SoftKey elsewhere = new SoftKey("https://cohort.example.net", HOST);
        assertThat(Outcome.of(() -> add(nora, elsewhere))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> add(nora, new SoftKey(ORIGIN, "cohort.example.net"))))
                .isEqualTo(Outcome.INVALID);
        assertThat(passkeys.list(nora)).isEmpty();
    }

    @Test
    void a_key_that_counts_back_is_a_copy_and_refused() {
        add(nora, key);
        key.counts(8);
        String step = newStep();
        assertThat(passByKey(step, key.signed(challenge(step)))).isEqualTo(Outcome.DONE);

        key.counts(3);
        String next = newStep();
        assertThat(passByKey(next, key.signed(challenge(next)))).isEqualTo(Outcome.INVALID);
    }

    @Test
    void what_is_no_answer_is_refused() {
        add(nora, key);
        for (String unfit : List.of("", "{}", "null", "[1]", "\0", "{\"id\":\"AAAA\"}", "x".repeat(100_000))) {
            String step = newStep();
            assertThat(passByKey(step, unfit)).isEqualTo(Outcome.INVALID);
            assertThat(Outcome.of(() -> passkeys.add(nora, SESSION, Community.PASSWORD, "Another", unfit)))
                    .isEqualTo(Outcome.INVALID);
        }
    }

    @Test
    void a_key_is_made_for_one_session_with_the_password_and_a_name_and_once() {
        String answer = key.made(passkeys.challenge(nora, SESSION));

        assertThat(Outcome.of(() -> passkeys.add(nora, SESSION + 1, Community.PASSWORD, "Key", answer)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> passkeys.add(nora, SESSION, "wrong password", "Key", answer)))
                .isEqualTo(Outcome.INVALID);
        for (String name : List.of(" ", "x".repeat(61))) {
            assertThat(Outcome.of(() -> passkeys.add(nora, SESSION, Community.PASSWORD, name, answer)))
                    .isEqualTo(Outcome.INVALID);
        }
        assertThat(passkeys.list(nora)).isEmpty();

        passkeys.add(nora, SESSION, Community.PASSWORD, "Key", answer);
        assertThat(Outcome.of(() -> passkeys.add(nora, SESSION, Community.PASSWORD, "Key", answer)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void members_are_told_by_mail_of_a_key_that_comes_or_goes() {
        add(nora, key);
        assertThat(told()).isEqualTo(FactorChange.PASSKEY_ADDED);

        passkeys.remove(nora, Community.PASSWORD, passkeys.list(nora).get(0).getId());
        assertThat(told()).isEqualTo(FactorChange.PASSKEY_REMOVED);
        List<String> before = mails.topics();
        passkeys.remove(nora, Community.PASSWORD, 1);

        assertThat(mails.topics()).as("nobody's key").isEqualTo(before);
    }

    private FactorChange told() {
        return letters.changed(mails.last(FactorLetters.CHANGED)).orElseThrow().what();
    }

    @Test
    void ten_keys_are_enough() {
        for (int i = 0; i < Passkey.MOST; i++) {
            add(nora, new SoftKey(ORIGIN, HOST));
        }

        assertThat(Outcome.of(() -> add(nora, key))).isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_second_factor_more_leaves_the_recovery_codes_as_they_are() {
        add(nora, key);

        assertThat(add(nora, new SoftKey(ORIGIN, HOST))).isEmpty();
        factors.beginApp(nora, Community.PASSWORD);
        assertThat(factors.confirmApp(
                        nora, 0, TimeCodes.at(factors.standing(nora).secret(), clock.instant())))
                .isEmpty();
        factors.removeApp(nora, Community.PASSWORD);
        assertThat(factors.standing(nora).codes()).isEqualTo(10);
        assertThat(steps.begin(member(), false)).isPresent();
    }

    @Test
    void a_member_removes_their_own_with_the_password_and_after_the_last_nothing_is_asked() {
        add(nora, key);
        long id = passkeys.list(nora).get(0).getId();
        Actor omid = Actor.of(community.account("omid"));

        assertThat(Outcome.of(() -> passkeys.remove(nora, "wrong password", id)))
                .isEqualTo(Outcome.INVALID);
        passkeys.remove(omid, Community.PASSWORD, id);
        assertThat(passkeys.list(nora)).hasSize(1);

        passkeys.remove(nora, Community.PASSWORD, id);
        assertThat(passkeys.list(nora)).isEmpty();
        assertThat(steps.begin(member(), false)).isEmpty();
        assertThat(factors.standing(nora).codes()).isZero();
    }

    @Test
    void an_organiser_takes_keys_away_with_the_rest() {
        add(nora, key);

        factors.reset(community.grace(), "nora");

        assertThat(passkeys.list(nora)).isEmpty();
        assertThat(steps.begin(member(), false)).isEmpty();
    }

    @Test
    void guests_have_none() {
        assertThat(Outcome.of(() -> passkeys.list(Actor.GUEST))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> passkeys.challenge(Actor.GUEST, 0))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> passkeys.add(Actor.GUEST, 0, "", "", ""))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> passkeys.remove(Actor.GUEST, "", 1))).isEqualTo(Outcome.SIGN_IN);
    }

    private List<String> add(Actor actor, SoftKey made) {
        return passkeys.add(
                actor, SESSION, Community.PASSWORD, " My  telephone ", made.made(passkeys.challenge(actor, SESSION)));
    }

    private String newStep() {
        return steps.begin(member(), false).orElseThrow();
    }

    private String challenge(String step) {
        return steps.asked(step).orElseThrow().challenge();
    }

    private Outcome passByKey(String step, String answer) {
        return Outcome.of(() -> steps.passByKey(step, answer));
    }

    private Member member() {
        return members.get("nora");
    }
}
