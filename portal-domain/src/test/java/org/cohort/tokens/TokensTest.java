package org.cohort.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.people.Actor;
import org.cohort.people.FactorPolicy;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class TokensTest {

    private static final int DAYS = 30;

    @Inject
    TokenService tokens;

    @Inject
    ForgetResponses chore;

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

    @Test
    void a_token_acts_for_its_owner_as_far_as_its_scope() {
        String secret = tokens.make(community.ada(), "Backup", Scope.READ, DAYS);

        assertThat(tokens.find(secret)).hasValueSatisfying(holder -> {
            assertThat(holder.actor()).isEqualTo(community.ada());
            assertThat(holder.opens(Scope.READ)).isTrue();
            assertThat(holder.opens(Scope.WRITE)).isFalse();
        });
    }

    @Test
    void the_list_says_what_a_token_is_and_not_its_secret() {
        String secret = tokens.make(community.ada(), " Backup\tof  posts ", Scope.WRITE, DAYS);

        assertThat(tokens.list(community.ada())).singleElement().satisfies(token -> {
            assertThat(token.getName()).isEqualTo("Backup of posts");
            assertThat(token.getScope()).isEqualTo(Scope.WRITE);
            assertThat(token.getExpiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(DAYS)));
            assertThat(token.getUsedAt()).isNull();
        });
        assertThat(secret).startsWith(TokenService.PREFIX).hasSizeGreaterThan(TokenService.PREFIX.length() + 40);
    }

    @Test
    void its_last_use_is_seen_to_the_minute() {
        String secret = tokens.make(community.ada(), "Backup", Scope.READ, DAYS);
        tokens.find(secret);
        var first = clock.instant();
        clock.advance(Duration.ofSeconds(59));
        tokens.find(secret);

        assertThat(tokens.list(community.ada()).get(0).getUsedAt()).isEqualTo(first);

        clock.advance(Duration.ofSeconds(1));
        tokens.find(secret);

        assertThat(tokens.list(community.ada()).get(0).getUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void an_ended_token_opens_nothing_from_that_moment() {
        String secret = tokens.make(community.ada(), "Backup", Scope.READ, DAYS);
        tokens.find(secret);

        tokens.end(community.ada(), tokens.list(community.ada()).get(0).getId());

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void a_token_works_until_it_expires_and_is_forgotten_then() {
        String secret = tokens.make(community.ada(), "Backup", Scope.READ, DAYS);
        clock.advance(Duration.ofDays(DAYS).minusSeconds(1));
        chore.doSome();
        assertThat(tokens.find(secret)).isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(tokens.find(secret)).isEmpty();
        assertThat(tokens.list(community.ada())).isEmpty();
        chore.doSome();
        clock.advance(Duration.ofDays(1).negated());
        assertThat(tokens.find(secret)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cohort_", "cohort_nonsense", "nonsense", "' or 1=1 --"})
    void what_is_no_token_opens_nothing(String secret) {
        tokens.make(community.ada(), "Backup", Scope.READ, DAYS);

        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void another_role_of_the_owner_holds_for_the_next_request() {
        String secret = tokens.make(community.grace(), "Import", Scope.BULK, DAYS);
        Actor second = community.person("second", "Second Organiser", Role.ORGANISER);
        members.changeRole(second, "grace", Role.MEMBER);

        assertThat(tokens.find(secret)).hasValueSatisfying(holder -> {
            assertThat(holder.actor().role()).isEqualTo(Role.MEMBER);
            assertThat(holder.opens(Scope.WRITE)).isTrue();
            assertThat(holder.opens(Scope.BULK)).isFalse();
        });
    }

    @Test
    void a_token_of_staff_sleeps_while_its_owner_lacks_a_second_factor() {
        String secret = tokens.make(community.grace(), "Import", Scope.BULK, DAYS);
        sessions.find(sessions.begin(community.member(community.grace()), "a browser", false));
        policy.requireOfStaff(true);
        sessions.find(sessions.begin(community.member(community.grace()), "another browser", false));
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
        String secret = tokens.make(community.ada(), "Backup", Scope.READ, DAYS);
        long id = tokens.list(community.ada()).get(0).getId();

        tokens.end(community.omar(), id);
        tokens.end(community.grace(), id);

        assertThat(tokens.find(secret)).isPresent();
        assertThat(tokens.list(community.omar())).isEmpty();
    }

    @Test
    void a_token_needs_a_name_and_one_of_the_lifetimes() {
        assertThat(Outcome.of(() -> tokens.make(community.ada(), " ", Scope.READ, DAYS)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> tokens.make(community.ada(), "x".repeat(61), Scope.READ, DAYS)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> tokens.make(community.ada(), "Backup", Scope.READ, 3650)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void nobody_has_more_than_twenty() {
        for (int i = 0; i < 20; i++) {
            tokens.make(community.ada(), "Number " + i, Scope.READ, DAYS);
        }

        assertThat(Outcome.of(() -> tokens.make(community.ada(), "One more", Scope.READ, DAYS)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> tokens.make(community.omar(), "First", Scope.READ, DAYS)))
                .isEqualTo(Outcome.DONE);
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
}
