package org.cohort.bench;

/**
 * One target, asked for a while by several readers at once.
 *
 * @param rate answers a second
 * @param p50 {@code p95} and {@code p99}: milliseconds from the request to the end of the answer
 * @param cpu milliseconds of processor time that the portal spent on an answer
 */
record Measurement(double rate, double p50, double p95, double p99, double cpu) {}
