package org.cohort.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** One text being rendered: either it finishes, or the one who waits gives it up; never both. */
final class Work<T> extends FutureTask<T> {

    private enum State {
        RUNNING,
        FINISHED,
        GIVEN_UP
    }

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final AtomicReference<State> state;
    private volatile long thread = -1;
    private volatile long begunAt;

    private Work(Supplier<T> work, AtomicReference<State> state) {
        super(work::get);
        this.state = state;
    }

    static <T> Work<T> of(Function<BooleanSupplier, T> work) {
        AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
        return new Work<>(() -> work.apply(() -> state.get() == State.GIVEN_UP), state);
    }

    @Override
    public void run() {
        begunAt = CLOCK.isCurrentThreadCpuTimeSupported() ? CLOCK.getCurrentThreadCpuTime() : 0;
        thread = Thread.currentThread().getId();
        super.run();
    }

    /** Processor time used so far; as much as can be where this machine does not tell. */
    long processorNanos() {
        if (thread < 0) {
            return 0;
        }
        long now = CLOCK.isThreadCpuTimeSupported() ? CLOCK.getThreadCpuTime(thread) : -1;
        return now < 0 ? Long.MAX_VALUE : now - begunAt;
    }

    boolean finish() {
        return state.compareAndSet(State.RUNNING, State.FINISHED);
    }

    boolean giveUp() {
        return !isDone() && state.compareAndSet(State.RUNNING, State.GIVEN_UP);
    }
}
