package org.cohort.comments;

import org.cohort.kernel.ContentRef;

/**
 * How often an emoji stands under a thing.
 *
 * @param mine whether the reader is among them
 */
public record ReactionCount(ContentRef content, String emoji, long members, boolean mine) {}
