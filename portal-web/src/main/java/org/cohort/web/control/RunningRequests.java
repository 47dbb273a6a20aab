package org.cohort.web.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Counts the requests under way, so that a stop can turn new ones away and wait for these. */
@ApplicationScoped
class RunningRequests {

    private int running;
    private boolean draining;

    /** Whether a new request may begin; then {@link #ended} follows. */
    synchronized boolean begins() {
        if (draining) {
            return false;
        }
        running++;
        return true;
    }

    synchronized void ended() {
        running--;
        notifyAll();
    }

    /** Lets none begin any more and returns when all have ended, or how many have not when the time is over. */
    synchronized int drain(Duration longest) throws InterruptedException {
        draining = true;
        long end = System.nanoTime() + longest.toNanos();
        while (running > 0 && System.nanoTime() < end) {
            wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
        }
        return running;
    }
}
