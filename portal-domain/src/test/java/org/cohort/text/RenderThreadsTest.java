package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.cohort.text.GivenUp.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RenderThreadsTest {

    private static final Duration SHORT = Duration.ofMillis(40);
    private static final int MOST_STUCK = 4;

    private final RenderThreads threads = new RenderThreads();

    @Test
    void the_result_comes_back() throws GivenUp {
        assertThat(threads.<String>within(SHORT, stopped -> "done")).isEqualTo("done");
    }

    @Test
    void work_runs_on_a_daemon_with_a_large_stack() throws GivenUp {
        assertThat(threads.<Boolean>within(
                        SHORT, stopped -> Thread.currentThread().isDaemon()))
                .isTrue();
        assertThat(threads.<Integer>within(Duration.ofSeconds(2), stopped -> depth(50_000)))
                .isEqualTo(50_000);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void an_exception_and_a_stack_overflow_are_failures() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> threads.within(SHORT, stopped -> {
                    throw new IllegalStateException("broken");
                }))
                .matches(givenUp -> givenUp.reason() == Reason.FAILED);
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> threads.within(Duration.ofSeconds(5), stopped -> depth(Integer.MAX_VALUE)))
                .matches(givenUp -> givenUp.reason() == Reason.FAILED);
    }

    @Test
    void work_that_uses_up_its_time_is_given_up_and_told_so() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> threads.within(SHORT, stopped -> {
                    while (!stopped.getAsBoolean()) {
                        Thread.onSpinWait();
                    }
                    told.countDown();
                    return "late";
                }))
                .matches(givenUp -> givenUp.reason() == Reason.TIME);
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stuck_threads_are_replaced_up_to_a_number_and_then_work_is_refused() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < MOST_STUCK; i++) {
            assertThatExceptionOfType(GivenUp.class)
                    .isThrownBy(() -> threads.within(SHORT, stopped -> awaited(release)))
                    .matches(givenUp -> givenUp.reason() == Reason.TIME);
        }
        assertThat(threads.stuck()).isEqualTo(MOST_STUCK);
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> threads.within(SHORT, stopped -> "refused"))
                .matches(givenUp -> givenUp.reason() == Reason.BUSY);

        release.countDown();
        while (threads.stuck() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(threads.<String>within(SHORT, stopped -> "again")).isEqualTo("again");
    }

    private static boolean awaited(CountDownLatch release) {
        try {
            return release.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
