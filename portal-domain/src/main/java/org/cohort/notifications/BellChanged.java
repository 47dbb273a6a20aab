package org.cohort.notifications;

/** Announced in the transaction in which what a member's bell counts may have changed; observe it after success. */
public record BellChanged(long memberId) {}
