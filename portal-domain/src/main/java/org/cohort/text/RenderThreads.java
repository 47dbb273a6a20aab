package org.cohort.text;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.cohort.text.GivenUp.Reason;

/**
 * Runs work that cannot be stopped, on few threads with large stacks, and waits only so long for it.
 *
 * <p>Plain threads rather than the server's: a managed executor has no say over stack size, and a text that does not
 * end would occupy one of its threads for ever. They are daemons and end when idle, so none outlives its use by long.
 */
final class RenderThreads {

    /** Nested Markdown is read by recursion; the bounds on nesting need far less than this. */
    private static final long STACK_BYTES = 16L << 20;

    /** Threads given up on and still running; beyond it nothing is begun until one of them ends. */
    private static final int MOST_STUCK = 4;

    /** How many times the processor time a caller waits in all: on a busy machine a text gets its share late. */
    private static final int PATIENCE = 10;

    private static final long IDLE_SECONDS = 10;

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final AtomicInteger stuck = new AtomicInteger();
    private final AtomicInteger names = new AtomicInteger();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "cohort-text-" + names.incrementAndGet(), STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Threads that were given up on and have not ended. */
    int stuck() {
        return stuck.get();
    }

    /** The result of the work, which may use so much processor time and no more; it may ask whether it was given up. */
    <T> T within(Duration most, Function<BooleanSupplier, T> work) throws GivenUp {
        try {
            takePlace(most);
            Work<T> running = Work.of(work);
            begin(running);
            return await(running, most);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException)
                    new CancellationException("interrupted while a text was rendered").initCause(interrupted);
        }
    }

    private void takePlace(Duration most) throws GivenUp, InterruptedException {
        boolean free = stuck.get() < MOST_STUCK && places.tryAcquire(PATIENCE * most.toNanos(), TimeUnit.NANOSECONDS);
        if (!free) {
            throw new GivenUp(Reason.BUSY);
        }
    }

    private void begin(Work<?> work) throws GivenUp {
        try {
            threads.execute(() -> {
                work.run();
                leave(work);
            });
        } catch (OutOfMemoryError noThread) {
            places.release();
            throw new GivenUp(Reason.BUSY, noThread);
        }
    }

    private void leave(Work<?> work) {
        if (work.finish()) {
            places.release();
        } else {
            stuck.decrementAndGet();
        }
    }

    private <T> T await(Work<T> work, Duration most) throws GivenUp, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE * most.toNanos();
        long wait = most.toNanos();
        while (true) {
            try {
                return work.get(wait, TimeUnit.NANOSECONDS);
            } catch (ExecutionException failed) {
                throw new GivenUp(failed.getCause() instanceof OutOfBounds ? Reason.BOUNDS : Reason.FAILED, failed);
            } catch (TimeoutException stillRunning) {
                long left = Math.min(most.toNanos() - work.processorNanos(), deadline - System.nanoTime());
                wait = Math.max(left, TimeUnit.MILLISECONDS.toNanos(1));
                if (left <= 0 && work.giveUp()) {
                    stuck.incrementAndGet();
                    places.release();
                    throw new GivenUp(Reason.TIME, stillRunning);
                }
            }
        }
    }
}
