package org.cohort.web.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunningRequestsTest {

    private final RunningRequests requests = new RunningRequests();

    @Test
    void a_drain_waits_for_the_request_under_way() {
        requests.begins();
        CompletableFuture<Integer> drained = CompletableFuture.supplyAsync(() -> drain(Duration.ofSeconds(20)));

        assertThat(drained).isNotDone();
        requests.ended();

        assertThat(drained).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(0);
    }

    @Test
    void a_drain_gives_up_when_its_time_is_over_and_says_how_many_are_left() {
        requests.begins();
        requests.begins();
        requests.ended();

        assertThat(drain(Duration.ofMillis(1))).isEqualTo(1);
    }

    @Test
    void nothing_begins_after_a_drain() {
        assertThat(requests.begins()).isTrue();
        requests.ended();

        assertThat(drain(Duration.ZERO)).isZero();

        assertThat(requests.begins()).isFalse();
    }

    private int drain(Duration longest) {
        try {
            return requests.drain(longest);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
