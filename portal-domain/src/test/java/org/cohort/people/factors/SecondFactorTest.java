package org.cohort.people.factors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.WantedMails;
import org.cohort.people.Actor;
import org.cohort.people.FactorPolicy;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SecondFactorTest {

    private static final Duration A_STEP = Duration.ofSeconds(30);
    private static final String WRONG = "000000";

    @Inject
    FactorService factors;

    @Inject
    SecondStepService steps;

    @Inject
    FactorLetters letters;

    @Inject
    FactorPolicy policy;

    @Inject
    SessionService sessions;

    @Inject
    MemberService members;

    @Inject
    PasswordService passwords;

    @Inject
    WantedMails mails;

    @Inject
    EntityManager entities;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Actor nora = Actor.GUEST;
    private String secret = "";

    @BeforeEach
    void begin() {
        nora = Actor.of(community.account("nora"));
    }

    @Test
    void without_a_factor_nothing_more_is_asked() {
        assertThat(steps.begin(member(), false)).isEmpty();
        assertThat(factors.standing(nora).any()).isFalse();
    }

    @Test
    void an_app_counts_once_its_first_code_has_come() {
        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();
        assertThat(steps.begin(member(), false)).as("before the first code").isEmpty();
        assertThat(Outcome.of(() -> factors.confirmApp(nora, 0, WRONG))).isEqualTo(Outcome.INVALID);

        List<String> codes = factors.confirmApp(nora, 0, code());

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(factors.standing(nora).appSince()).isEqualTo(clock.instant());
        assertThat(factors.standing(nora).secret()).as("shown no more").isEmpty();
        assertThat(factors.standing(nora).codes()).isEqualTo(10);
        assertThat(steps.begin(member(), false)).isPresent();
    }

    @Test
    void a_secret_that_waits_is_forgotten_after_twenty_minutes() {
        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();

        clock.advance(Authenticator.TO_CONFIRM);

        assertThat(factors.standing(nora).secret()).isEmpty();
        assertThat(Outcome.of(() -> factors.confirmApp(nora, 0, code()))).isEqualTo(Outcome.INVALID);
        factors.beginApp(nora, Community.PASSWORD);
        assertThat(factors.standing(nora).secret()).isNotEmpty().isNotEqualTo(secret);
    }

    @Test
    void turning_it_on_ends_all_sessions_but_this() {
        String here = sessions.begin(member(), "Firefox", false);
        String elsewhere = sessions.begin(member(), "Phone", true);
        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();
        sessions.find(elsewhere);

        factors.confirmApp(nora, sessions.find(here).orElseThrow().sessionId(), code());

        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(elsewhere)).isEmpty();
    }

    @Test
    void the_right_code_lets_in_as_was_wished_and_the_step_is_over() {
        turnOn();
        String step = steps.begin(member(), true).orElseThrow();
        assertThat(steps.isOpen(step)).isTrue();

        SecondStepService.Passed passed = steps.pass(step, " " + code().substring(0, 3) + " " + code().substring(3));

        assertThat(passed.member()).isEqualTo(member());
        assertThat(passed.kept()).isTrue();
        assertThat(steps.isOpen(step)).isFalse();
        clock.advance(A_STEP);
        assertThat(pass(step, code())).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void no_code_is_taken_twice_nor_one_before_it() {
        turnOn();
        String code = code();
        assertThat(pass(newStep(), code)).isEqualTo(Outcome.DONE);

        assertThat(pass(newStep(), code)).as("the same").isEqualTo(Outcome.INVALID);
        assertThat(pass(newStep(), TimeCodes.at(secret, clock.instant().minus(A_STEP))))
                .as("an older one")
                .isEqualTo(Outcome.INVALID);
        clock.advance(A_STEP);
        assertThat(pass(newStep(), code())).isEqualTo(Outcome.DONE);
    }

    @Test
    void the_code_that_turned_it_on_lets_nobody_in() {
        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();
        factors.confirmApp(nora, 0, code());

        assertThat(pass(newStep(), code())).isEqualTo(Outcome.INVALID);
    }

    @Test
    void of_many_with_one_code_at_once_one_comes_in() {
        turnOn();
        List<String> tokens = IntStream.range(0, 4).mapToObj(i -> newStep()).toList();
        String code = code();

        assertThat(AtOnce.each(4, i -> pass(tokens.get(i), code)))
                .containsOnlyOnce(Outcome.DONE)
                .containsOnly(Outcome.DONE, Outcome.INVALID);
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        List<String> codes = turnOn();

        assertThat(pass(newStep(), codes.get(0).toUpperCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(Outcome.DONE);
        assertThat(pass(newStep(), codes.get(0))).isEqualTo(Outcome.INVALID);
        assertThat(pass(newStep(), codes.get(1))).isEqualTo(Outcome.DONE);
        assertThat(factors.standing(nora).codes()).isEqualTo(8);
    }

    @Test
    void other_recovery_codes_take_the_place_of_those_there_were() {
        List<String> old = turnOn();

        List<String> codes = factors.renewCodes(nora, Community.PASSWORD);

        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(pass(newStep(), old.get(0))).isEqualTo(Outcome.INVALID);
        assertThat(pass(newStep(), codes.get(0))).isEqualTo(Outcome.DONE);
    }

    @Test
    void nobody_has_recovery_codes_before_there_is_a_factor_to_recover() {
        assertThat(Outcome.of(() -> factors.renewCodes(nora, Community.PASSWORD)))
                .isEqualTo(Outcome.INVALID);

        assertThat(factors.standing(nora).codes()).isZero();
        assertThat(turnOn()).hasSize(10);
    }

    @Test
    void anothers_codes_let_nobody_in() {
        List<String> noras = turnOn();
        Member omid = community.account("omid");
        factors.beginApp(Actor.of(omid), Community.PASSWORD);
        factors.confirmApp(
                Actor.of(omid), 0, TimeCodes.at(factors.standing(Actor.of(omid)).secret(), clock.instant()));
        String step = steps.begin(omid, false).orElseThrow();

        assertThat(pass(step, noras.get(0))).isEqualTo(Outcome.INVALID);
        assertThat(pass(step, code())).isEqualTo(Outcome.INVALID);
    }

    @Test
    void recovery_codes_are_kept_as_hashes_alone() {
        String code = turnOn().get(0);

        assertThat(transaction.<Object>get(() -> entities.createNativeQuery(
                                "select count(*) from recovery_code where code_hash in (?1, ?2) or length(code_hash) <> 64")
                        .setParameter(1, code)
                        .setParameter(2, code.replace("-", ""))
                        .getSingleResult()))
                .hasToString("0");
    }

    @Test
    void a_step_is_over_after_ten_minutes_and_after_six_tries() {
        turnOn();
        String late = newStep();
        clock.advance(SignInStep.OPEN_FOR);
        assertThat(pass(late, code())).isEqualTo(Outcome.FORBIDDEN);

        String tried = newStep();
        for (int i = 0; i < SignInStep.MOST_TRIES; i++) {
            assertThat(pass(tried, WRONG)).isEqualTo(Outcome.INVALID);
        }
        assertThat(pass(tried, code())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(pass("no such step", code())).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void whoever_knows_the_password_cannot_guess_for_long_either() {
        turnOn();

        List<Outcome> outcomes =
                IntStream.range(0, 14).mapToObj(i -> pass(newStep(), WRONG)).toList();

        assertThat(outcomes.subList(0, 10)).containsOnly(Outcome.INVALID);
        assertThat(outcomes.subList(10, 14)).containsOnly(Outcome.TOO_MANY);
    }

    @Test
    void another_password_ends_a_step_that_began_with_the_old_one() {
        turnOn();
        String step = newStep();

        passwords.reset(community.grace(), "nora", "other words, as plain");

        assertThat(pass(step, code())).isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_new_password_does_not_lead_past_the_second_factor() {
        turnOn();

        passwords.reset(community.grace(), "nora", "other words, as plain");

        assertThat(steps.begin(member(), false)).isPresent();
    }

    @Test
    void changes_need_the_password() {
        assertThat(Outcome.of(() -> factors.beginApp(nora, "wrong password"))).isEqualTo(Outcome.INVALID);
        turnOn();

        assertThat(Outcome.of(() -> factors.removeApp(nora, "wrong password"))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> factors.renewCodes(nora, "wrong password"))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> factors.beginApp(nora, Community.PASSWORD)))
                .as("in the place of one that is there")
                .isEqualTo(Outcome.INVALID);
        assertThat(factors.standing(nora).codes()).isEqualTo(10);
    }

    @Test
    void without_the_app_nothing_is_asked_and_no_code_is_left() {
        List<String> codes = turnOn();

        factors.removeApp(nora, Community.PASSWORD);

        assertThat(steps.begin(member(), false)).isEmpty();
        assertThat(factors.standing(nora).codes()).isZero();
        turnOn();
        assertThat(pass(newStep(), codes.get(0))).isEqualTo(Outcome.INVALID);
    }

    @Test
    void an_organiser_takes_it_away_which_is_written_down_and_mailed() {
        turnOn();
        String session = sessions.begin(member(), "Phone", true);
        sessions.find(session);
        String step = newStep();

        factors.reset(community.grace(), "Nora");

        assertThat(steps.begin(member(), false)).isEmpty();
        assertThat(pass(step, code())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(sessions.find(session)).isEmpty();
        assertThat(factors.standing(nora).resetAt()).isEqualTo(clock.instant());
        assertThat(letters.reset(mails.last(FactorLetters.RESET)))
                .contains(new FactorLetters.Told("nora@example.org", "Name of nora", "nora", "grace"));
    }

    @Test
    void members_are_told_by_mail_of_each_change_of_their_own() {
        List<String> codes = turnOn();
        assertThat(told()).isEqualTo(FactorChange.APP_ADDED);

        pass(newStep(), codes.get(0));
        assertThat(told()).isEqualTo(FactorChange.CODE_USED);

        factors.renewCodes(nora, Community.PASSWORD);
        assertThat(told()).isEqualTo(FactorChange.CODES_RENEWED);

        factors.removeApp(nora, Community.PASSWORD);
        assertThat(told()).isEqualTo(FactorChange.APP_REMOVED);
        assertThat(letters.changed(mails.last(FactorLetters.CHANGED)).orElseThrow())
                .isEqualTo(new FactorLetters.Changed(
                        "nora@example.org", "Name of nora", "nora", FactorChange.APP_REMOVED));
    }

    @Test
    void of_what_changes_nothing_no_mail_is_sent() {
        factors.beginApp(nora, Community.PASSWORD);
        factors.removeApp(nora, Community.PASSWORD);
        turnOn();
        Collection<String> before = mails.topics();

        pass(newStep(), code());
        clock.advance(A_STEP);
        pass(newStep(), WRONG);
        pass(newStep(), "abcd-efgh-ijkl-mnop");
        Outcome.of(() -> factors.renewCodes(nora, "wrong password"));

        assertThat(before).containsExactly(FactorLetters.CHANGED);
        assertThat(mails.topics()).isEqualTo(before);
    }

    @Test
    void who_may_take_whose_away() {
        turnOn();

        assertThat(List.of(community.guest(), community.lin(), community.helper(), community.mary()).stream()
                        .map(person -> Outcome.of(() -> factors.reset(person, "nora"))))
                .containsExactly(Outcome.SIGN_IN, Outcome.FORBIDDEN, Outcome.FORBIDDEN, Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> factors.reset(community.grace(), "nobody"))).isEqualTo(Outcome.NOT_FOUND);
        assertThat(Outcome.of(() -> factors.reset(community.grace(), "grace")))
                .as("not their own")
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> factors.reset(Actor.PORTAL, "nora"))).isEqualTo(Outcome.DONE);
        assertThat(Outcome.of(() -> factors.reset(Actor.PORTAL, "nora")))
                .as("who has none")
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void guests_have_none() {
        assertThat(Outcome.of(() -> factors.standing(Actor.GUEST))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> factors.beginApp(Actor.GUEST, ""))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> factors.confirmApp(Actor.GUEST, 0, ""))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> factors.removeApp(Actor.GUEST, ""))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> factors.renewCodes(Actor.GUEST, ""))).isEqualTo(Outcome.SIGN_IN);
    }

    @Test
    void staff_without_one_do_their_work_for_two_weeks_and_are_members_then_until_they_have_one() {
        policy.requireOfStaff(true);
        members.changeRole(Actor.PORTAL, "nora", Role.MODERATOR);
        String session = sessions.begin(member(), "Firefox", true);
        assertThat(factors.isAsked(member())).isTrue();
        assertThat(roleIn(session)).isEqualTo(Role.MODERATOR);
        assertThat(factors.standing(nora).due()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));

        clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThat(roleIn(session)).isEqualTo(Role.MODERATOR);
        clock.advance(Duration.ofSeconds(2));
        assertThat(roleIn(session)).isEqualTo(Role.MEMBER);

        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();
        factors.confirmApp(nora, sessions.find(session).orElseThrow().sessionId(), code());
        assertThat(roleIn(session)).isEqualTo(Role.MODERATOR);
        assertThat(factors.isAsked(member())).isFalse();

        factors.removeApp(nora, Community.PASSWORD);
        assertThat(roleIn(session)).as("at once: the two weeks are over").isEqualTo(Role.MEMBER);
    }

    @Test
    void members_and_a_portal_that_does_not_ask_leave_it_to_each() {
        policy.requireOfStaff(true);
        String session = sessions.begin(member(), "Firefox", true);
        sessions.find(session);
        assertThat(factors.isAsked(member())).isFalse();
        assertThat(factors.standing(nora).due()).isNull();

        policy.requireOfStaff(false);
        members.changeRole(Actor.PORTAL, "nora", Role.ORGANISER);
        clock.advance(Duration.ofDays(20));
        assertThat(roleIn(session)).isEqualTo(Role.ORGANISER);
        assertThat(factors.standing(nora).due()).isNull();
    }

    @Test
    void who_lost_it_has_two_weeks_anew() {
        policy.requireOfStaff(true);
        members.changeRole(Actor.PORTAL, "nora", Role.MODERATOR);
        String session = sessions.begin(member(), "Firefox", true);
        roleIn(session);
        turnOn();
        clock.advance(Duration.ofDays(20));

        factors.reset(community.grace(), "nora");

        assertThat(roleIn(sessions.begin(member(), "Firefox", true))).isEqualTo(Role.MODERATOR);
        assertThat(factors.standing(nora).due()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));
    }

    private FactorChange told() {
        return letters.changed(mails.last(FactorLetters.CHANGED)).orElseThrow().what();
    }

    private List<String> turnOn() {
        factors.beginApp(nora, Community.PASSWORD);
        secret = factors.standing(nora).secret();
        List<String> codes = factors.confirmApp(nora, 0, code());
        clock.advance(A_STEP);
        return codes;
    }

    private String newStep() {
        return steps.begin(member(), false).orElseThrow();
    }

    private Outcome pass(String step, String code) {
        return Outcome.of(() -> steps.pass(step, code));
    }

    private String code() {
        return TimeCodes.at(secret, clock.instant());
    }

    private Role roleIn(String session) {
        return sessions.find(session).orElseThrow().actor().role();
    }

    private Member member() {
        return members.get("nora");
    }
}
