package org.cohort.kernel;

/**
 * Announced in the transaction in which something happens to a thing that members may have to know of: it was written, it
 * was changed, it went or came back. Whom it concerns is asked after the commit, by {@link ConcernedMembers}; announced
 * twice, it is told once.
 *
 * @param byMemberId who did it and is told nothing of it; 0 for the portal itself
 */
public record Concerned(ContentRef content, long byMemberId) {}
