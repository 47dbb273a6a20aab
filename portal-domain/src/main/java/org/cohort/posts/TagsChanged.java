package org.cohort.posts;

/** Announces that a post may have got or lost tags, or was published or taken back. */
record TagsChanged() {}
