package org.cohort.kernel;

/** Announced in the transaction in which a member decides to hear nothing more of another. */
public record Silenced(long memberId, long byMemberId) {}
