package org.cohort.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.PostTexts;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.people.Actor;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class RetriesTest {

    private static final String KEY = "4f3c";

    @Inject
    RetryService retries;

    @Inject
    ForgetResponses chore;

    @Inject
    PostService posts;

    @Inject
    PostQueries queries;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_request_with_the_same_key_is_done_once_and_answered_the_same() {
        GivenResponse first = ask(community.ada(), KEY, "digest");

        assertThat(ask(community.ada(), KEY, "digest")).isEqualTo(first);
        assertThat(done).hasValue(1);
        assertThat(first).isEqualTo(new GivenResponse(201, "/posts/1", "\"1\"", "{\"done\":1}"));
    }

    @Test
    void another_request_with_a_used_key_is_refused() {
        ask(community.ada(), KEY, "digest");

        assertThat(Outcome.of(() -> ask(community.ada(), KEY, "another"))).isEqualTo(Outcome.INVALID);
        assertThat(done).hasValue(1);
    }

    @Test
    void each_member_has_keys_of_their_own() {
        ask(community.ada(), KEY, "digest");
        ask(community.omar(), KEY, "another");

        assertThat(done).hasValue(2);
    }

    @Test
    void what_was_refused_may_be_asked_for_again() {
        assertThat(Outcome.of(() -> retries.once(community.ada(), KEY, "digest", () -> {
                    throw new Forbidden("error.forbidden");
                })))
                .isEqualTo(Outcome.FORBIDDEN);

        ask(community.ada(), KEY, "digest");

        assertThat(done).hasValue(1);
    }

    @Test
    void a_refused_request_leaves_nothing_of_what_it_had_begun() {
        assertThat(Outcome.of(() -> retries.once(community.ada(), KEY, "digest", () -> {
                    publish("Half done");
                    throw new Forbidden("error.forbidden");
                })))
                .isEqualTo(Outcome.FORBIDDEN);

        assertThat(titles()).isEmpty();
    }

    @Test
    void many_at_one_moment_make_one_thing_and_get_one_answer() {
        // The first text takes seconds on a busy machine, longer than H2 lets others wait for a row.
        publish("Before");
        Actor ada = community.ada();

        List<GivenResponse> given =
                AtOnce.each(4, number -> retries.once(ada, KEY, "digest", () -> publish("Only once")));

        assertThat(Collections.frequency(titles(), "Only once")).isOne();
        assertThat(given).hasSize(4).containsOnly(given.get(0));
    }

    @Test
    void a_key_is_free_again_after_a_day() {
        ask(community.ada(), KEY, "digest");
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        chore.doSome();
        ask(community.ada(), KEY, "digest");
        assertThat(done).hasValue(1);

        clock.advance(Duration.ofSeconds(1));

        ask(community.ada(), KEY, "another");
        assertThat(done).hasValue(2);
    }

    @Test
    void the_chore_forgets_what_nobody_waits_for() {
        ask(community.ada(), KEY, "digest");
        clock.advance(Duration.ofHours(25));
        chore.doSome();
        clock.advance(Duration.ofHours(25).negated());

        ask(community.ada(), KEY, "digest");

        assertThat(done).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_key_says_something(String key) {
        assertThat(Outcome.of(() -> ask(community.ada(), key, "digest"))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> ask(community.ada(), "x".repeat(101), "digest")))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> ask(community.ada(), "x".repeat(100), "digest")))
                .isEqualTo(Outcome.DONE);
    }

    private GivenResponse ask(Actor actor, String key, String digest) {
        return retries.once(
                actor,
                key,
                digest,
                () -> new GivenResponse(201, "/posts/1", "\"1\"", "{\"done\":" + done.incrementAndGet() + "}"));
    }

    private GivenResponse publish(String title) {
        community.help();
        long id = posts.publish(community.ada(), PostTexts.least("help", title, "Words."), null)
                .getId();
        return new GivenResponse(201, "/posts/" + id, null, "{}");
    }

    private List<String> titles() {
        return queries.whole(PostFilter.ALL, java.util.Optional.empty(), 100).items().stream()
                .map(shown -> shown.post().getTitle())
                .toList();
    }
}
