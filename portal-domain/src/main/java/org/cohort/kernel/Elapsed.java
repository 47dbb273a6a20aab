package org.cohort.kernel;

/** Time that only goes forward, whatever happens to the clock on the wall: for limits and for what is remembered briefly. */
@FunctionalInterface
public interface Elapsed {

    /** Nanoseconds since a moment that is the same as long as this node runs. */
    long nanos();
}
