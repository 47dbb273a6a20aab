package org.cohort.comments;

/** Announced in the transaction in which a comment is removed or comes back, as it stands then. */
public record CommentRemoval(Comment comment) {}
