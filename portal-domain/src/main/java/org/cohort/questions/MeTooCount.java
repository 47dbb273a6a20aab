package org.cohort.questions;

/**
 * How many members an answer helped too.
 *
 * @param mine whether the reader is among them
 */
public record MeTooCount(long answerId, long members, boolean mine) {}
