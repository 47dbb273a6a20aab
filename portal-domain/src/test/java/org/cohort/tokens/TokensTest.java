package org.cohort.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.WantedMails;
import org.cohort.people.Actor;
import org.cohort.people.FactorPolicy;
import org.cohort.people.MemberService;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.cohort.people.recovery.EmailChangeService;
import org.cohort.people.recovery.PasswordResetService;
import org.cohort.people.recovery.RecoveryLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class TokensTest {

    private static final int DAYS = 30;
    private static final String NEW_PASSWORD = "other words, as plain";

    @Inject
    TokenService tokens;

    @Inject
    ForgetResponses chore;

    @Inject
    PasswordService passwords;

    @Inject
    PasswordResetService resets;

    @Inject
    EmailChangeService emails;

    @Inject
    RecoveryLetters letters;

    @Inject
    WantedMails mails;

    @Inject
    MemberService members;

    @Inject
    SessionService sessions;

    @Inject
    FactorPolicy policy;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Actor nora = Actor.GUEST;
    private Actor omid = Actor.GUEST;

    @BeforeEach
    void begin() {
        nora = Actor.of(community.account("nora"));
        omid = Actor.of(community.account("omid"));
    }

    @Test
    void a_token_acts_for_its_owner_as_far_as_its_scope() {
        String secret = make(nora, "Backup", Scope.READ, DAYS);

        assertThat(tokens.find(secret)).hasValueSatisfying(holder -> {
            assertThat(holder.actor()).isEqualTo(nora);
            assertThat(holder.opens(Scope.READ)).isTrue();
            assertThat(holder.opens(Scope.WRITE)).isFalse();
        });
    }

    @Test
    void the_list_says_what_a_token_is_and_not_its_secret() {
        String secret = make(nora, " Backup\tof  posts ", Scope.WRITE, DAYS);

        assertThat(tokens.list(nora)).singleElement().satisfies(token -> {
            assertThat(token.getName()).isEqualTo("Backup of posts");
            assertThat(token.getScope()).isEqualTo(Scope.WRITE);
            assertThat(token.getExpiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(DAYS)));
            assertThat(token.getUsedAt()).isNull();
        });
        assertThat(secret).startsWith(TokenService.PREFIX).hasSizeGreaterThan(TokenService.PREFIX.length() + 40);
    }

    @Test
    void its_last_use_is_seen_to_the_minute() {
        String secret = make(nora, "Backup", Scope.READ, DAYS);
        tokens.find(secret);
        var first = clock.instant();
        clock.advance(Duration.ofSeconds(59));
        tokens.find(secret);

        assertThat(tokens.list(nora).get(0).getUsedAt()).isEqualTo(first);

        clock.advance(Duration.ofSeconds(1));
        tokens.find(secret);

        assertThat(tokens.list(nora).get(0).getUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void an_ended_token_opens_nothing_from_that_moment() {
        String secret = make(nora, "Backup", Scope.READ, DAYS);
        tokens.find(secret);

        tokens.end(nora, tokens.list(nora).get(0).getId());

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void a_token_works_until_it_expires_and_is_forgotten_then() {
        String secret = make(nora, "Backup", Scope.READ, DAYS);
        clock.advance(Duration.ofDays(DAYS).minusSeconds(1));
        chore.doSome();
        assertThat(tokens.find(secret)).isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(tokens.find(secret)).isEmpty();
        assertThat(tokens.list(nora)).isEmpty();
        chore.doSome();
        clock.advance(Duration.ofDays(1).negated());
        assertThat(tokens.find(secret)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cohort_", "cohort_nonsense", "nonsense", "' or 1=1 --"})
    void what_is_no_token_opens_nothing(String secret) {
        make(nora, "Backup", Scope.READ, DAYS);

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void another_role_of_the_owner_holds_for_the_next_request() {
        Actor organiser = community.account("olga", Role.ORGANISER);
        String secret = make(organiser, "Import", Scope.BULK, DAYS);
        Actor second = community.account("second", Role.ORGANISER);
        members.changeRole(second, "olga", Role.MEMBER);

        assertThat(tokens.find(secret)).hasValueSatisfying(holder -> {
            assertThat(holder.actor().role()).isEqualTo(Role.MEMBER);
            assertThat(holder.opens(Scope.WRITE)).isTrue();
            assertThat(holder.opens(Scope.BULK)).isFalse();
        });
    }

    @Test
    void a_token_of_staff_sleeps_while_its_owner_lacks_a_second_factor() {
        Actor organiser = community.account("olga", Role.ORGANISER);
        String secret = make(organiser, "Import", Scope.BULK, DAYS);
        sessions.find(sessions.begin(community.member(organiser), "a browser", false));
        policy.requireOfStaff(true);
        sessions.find(sessions.begin(community.member(organiser), "another browser", false));
        clock.advance(Duration.ofDays(13));
        assertThat(tokens.find(secret))
                .hasValueSatisfying(
                        holder -> assertThat(holder.opens(Scope.BULK)).isTrue());

        clock.advance(Duration.ofDays(2));

        assertThat(tokens.find(secret)).hasValueSatisfying(holder -> {
            assertThat(holder.actor().role()).isEqualTo(Role.MEMBER);
            assertThat(holder.opens(Scope.BULK)).isFalse();
        });
    }

    @Test
    void nobody_ends_anothers_token() {
        String secret = make(nora, "Backup", Scope.READ, DAYS);
        long id = tokens.list(nora).get(0).getId();

        tokens.end(omid, id);
        tokens.end(community.grace(), id);

        assertThat(tokens.find(secret)).isPresent();
        assertThat(tokens.list(omid)).isEmpty();
    }

    @Test
    void a_token_needs_a_name_and_one_of_the_lifetimes() {
        assertThat(Outcome.of(() -> make(nora, " ", Scope.READ, DAYS))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> make(nora, "x".repeat(61), Scope.READ, DAYS)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> make(nora, "Backup", Scope.READ, 3650))).isEqualTo(Outcome.INVALID);
    }

    @Test
    void nobody_has_more_than_twenty() {
        for (int i = 0; i < 20; i++) {
            make(nora, "Number " + i, Scope.READ, DAYS);
        }

        assertThat(Outcome.of(() -> make(nora, "One more", Scope.READ, DAYS))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> make(omid, "First", Scope.READ, DAYS))).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_token_is_made_for_somebody_with_an_account() {
        community.account("noor");
        String secret = tokens.makeFor(Actor.PORTAL, "noor", "By hand", Scope.WRITE);

        assertThat(tokens.find(secret))
                .hasValueSatisfying(holder -> assertThat(holder.handle()).isEqualTo("noor"));
        assertThat(Outcome.of(() -> tokens.makeFor(Actor.PORTAL, "noor", "By hand", Scope.BULK)))
                .isEqualTo(Outcome.FORBIDDEN);
        community.ada();
        assertThat(Outcome.of(() -> tokens.makeFor(Actor.PORTAL, "ada", "Nobody's", Scope.WRITE)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> tokens.makeFor(Actor.PORTAL, "nobody", "Nobody's", Scope.WRITE)))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void without_the_password_no_token_is_made_nor_can_it_be_guessed() {
        List<Outcome> outcomes = IntStream.range(0, 12)
                .mapToObj(i -> Outcome.of(() -> tokens.make(nora, "wrong password", "Backup", Scope.READ, DAYS)))
                .toList();

        assertThat(outcomes.subList(0, 10)).containsOnly(Outcome.INVALID);
        assertThat(outcomes.subList(10, 12)).containsOnly(Outcome.TOO_MANY);
        assertThat(tokens.list(nora)).isEmpty();
    }

    @Test
    void a_password_that_somebody_else_sets_ends_the_members_tokens() {
        String secret = make(nora, "Backup", Scope.WRITE, DAYS);
        String anothers = make(omid, "Backup", Scope.WRITE, DAYS);

        passwords.reset(community.grace(), "nora", NEW_PASSWORD);

        assertThat(tokens.find(secret)).isEmpty();
        assertThat(tokens.list(nora)).isEmpty();
        assertThat(tokens.find(anothers)).isPresent();
    }

    @Test
    void a_new_password_by_a_link_ends_them() {
        String secret = make(nora, "Backup", Scope.WRITE, DAYS);

        resets.reset(resets.makeLink(community.grace(), "nora"), NEW_PASSWORD);

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void an_address_that_is_put_back_ends_them() {
        emails.ask(nora, Community.PASSWORD, "nora@elsewhere.example.org");
        String stop = letters.stopEmail(mails.last(RecoveryLetters.STOP_EMAIL))
                .orElseThrow()
                .token();
        emails.confirm(letters.confirmEmail(mails.last(RecoveryLetters.CONFIRM_EMAIL))
                .orElseThrow()
                .token());
        String secret = make(nora, "Backup", Scope.WRITE, DAYS);

        emails.stop(stop);

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void a_password_that_the_member_changes_leaves_them() {
        String secret = make(nora, "Backup", Scope.WRITE, DAYS);

        passwords.change(nora, 0, Community.PASSWORD, NEW_PASSWORD);

        assertThat(tokens.find(secret)).isPresent();
    }

    private String make(Actor actor, String name, Scope scope, int days) {
        return tokens.make(actor, Community.PASSWORD, name, scope, days);
    }
}
