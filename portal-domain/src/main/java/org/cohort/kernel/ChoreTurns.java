package org.cohort.kernel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** One chore of one node: however often it is asked for, one thread does it, and once more after the last time. */
final class ChoreTurns implements Runnable {

    private static final Logger LOG = System.getLogger(ChoreTurns.class.getName());

    private final Class<?> type;
    private final Chore chore;
    private final Executor executor;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean stopping;

    ChoreTurns(Class<?> type, Chore chore, Executor executor) {
        this.type = type;
        this.chore = chore;
        this.executor = executor;
    }

    boolean isOf(Class<? extends Chore> wanted) {
        return type == wanted;
    }

    void ask() {
        if (asked.getAndIncrement() == 0) {
            executor.execute(this);
        }
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        int answered;
        do {
            answered = asked.get();
            work();
        } while (!asked.compareAndSet(answered, 0));
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = chore.doSome();
            }
        } catch (RuntimeException | Error e) { // an error too: else this chore would never have a turn again
            LOG.log(Level.WARNING, type.getSimpleName() + " did not end well; it is tried again", e);
        }
    }
}
