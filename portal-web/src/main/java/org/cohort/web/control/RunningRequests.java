package org.cohort.web.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts the requests under way, so that a stop can turn new ones away and wait for these. With a lock of its own: the
 * container's proxies take over {@code synchronized} and would keep everybody out while one waits.
 */
@ApplicationScoped
class RunningRequests {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int running;
    private boolean draining;

    /** Whether a new request may begin; then {@link #ended} follows. */
    boolean begins() {
        lock.lock();
        try {
            if (!draining) {
                running++;
            }
            return !draining;
        } finally {
            lock.unlock();
        }
    }

    void ended() {
        lock.lock();
        try {
            running--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets none begin any more and returns when all have ended, or how many have not when the time is over. */
    int drain(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            draining = true;
            long nanosLeft = longest.toNanos();
            while (running > 0 && nanosLeft > 0) {
                nanosLeft = changed.awaitNanos(nanosLeft);
            }
            return running;
        } finally {
            lock.unlock();
        }
    }
}
