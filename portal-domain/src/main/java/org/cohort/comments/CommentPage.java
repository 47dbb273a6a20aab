package org.cohort.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some comments of a post in the order of reading.
 *
 * @param previous what stands before this page, to go back to; null on the first
 * @param next what this page ends with; null on the last
 */
public record CommentPage(
        List<CommentRow> rows,
        @Nullable CommentPlace previous,
        @Nullable CommentPlace next) {}
