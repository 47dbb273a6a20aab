package org.cohort.kernel;

/** Announced in the transaction that makes rows for a chore; it begins once they are there. */
public record ChoreWaiting(Class<? extends Chore> chore) {}
