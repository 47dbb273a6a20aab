package org.cohort.bench;

import java.util.function.IntFunction;

/**
 * Something that is measured.
 *
 * @param requests the request of a number that no two requests share
 * @param status what the portal must answer
 */
record Target(String name, IntFunction<byte[]> requests, int status) {}
