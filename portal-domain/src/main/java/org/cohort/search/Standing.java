package org.cohort.search;

import java.time.Duration;

/**
 * How much a thing counts besides its words. The words' score is multiplied by both factors; {@code docs/searching.md}
 * has them with examples, and each index computes them alike.
 */
final class Standing {

    /** After so long half of what being new adds is gone; the course lasts nine weeks. */
    static final Duration HALF_NEW = Duration.ofDays(60);

    private Standing() {}

    /** From 2 for what was made this moment towards 1. */
    static double newness(long ageMillis) {
        return 1 + 1 / (1 + Math.max(0, ageMillis) / (double) HALF_NEW.toMillis());
    }

    /** 1 for what nobody answered, 1.5 for ten answers and reactions, 2 for a hundred. */
    static float worth(int count) {
        return (float) (1 + Math.log10(1.0 + Math.max(0, count)) / 2);
    }
}
