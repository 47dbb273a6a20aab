package org.cohort.people;

/**
 * Announced in the transaction in which an account becomes its owner's anew: all its sessions end, and whatever else was
 * opened with it is to end too.
 */
public record AccountTakenBack(long memberId) {}
