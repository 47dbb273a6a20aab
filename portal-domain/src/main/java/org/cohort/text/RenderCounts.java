package org.cohort.text;

/**
 * How rendering fared since the start, for the metrics.
 *
 * @param rendered texts rendered as their author meant
 * @param outOfBounds shown as written: nested or marked up beyond the bounds
 * @param outOfTime shown as written: took too long
 * @param busy shown as written: every thread was occupied
 * @param failed shown as written: the parser failed
 * @param stuck threads that were given up on and still run, now
 */
public record RenderCounts(long rendered, long outOfBounds, long outOfTime, long busy, long failed, int stuck) {}
