package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The community's one clock: UTC, in whole microseconds because that is what both databases keep. */
@ApplicationScoped
class SystemClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** How far it runs ahead, such as {@code PT1H}: by this proofs let an hour pass between two starts. */
    private static final Duration AHEAD = Duration.parse(System.getProperty("portal.clock.ahead", "PT0S"));

    @Produces
    Clock clock() {
        return Clock.tick(Clock.offset(Clock.systemUTC(), AHEAD), MICROSECOND);
    }

    @Produces
    Elapsed elapsed() {
        return System::nanoTime;
    }
}
