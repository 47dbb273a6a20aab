package org.cohort.comments;

/**
 * How often an emoji stands under a thing.
 *
 * @param mine whether the reader is among them
 */
public record ReactionCount(long contentId, String emoji, long members, boolean mine) {}
