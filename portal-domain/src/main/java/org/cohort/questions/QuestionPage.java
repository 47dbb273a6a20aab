package org.cohort.questions;

import java.util.List;
import org.cohort.kernel.Keyset;
import org.cohort.posts.PostRow;
import org.jspecify.annotations.Nullable;

/**
 * Some questions, the open ones before the solved ones.
 *
 * @param nextOpen where the next page goes on among the open ones, or null
 * @param nextSolved where it goes on among the solved ones, or null; both are null on the last page
 */
public record QuestionPage(
        List<PostRow> rows,
        @Nullable Keyset nextOpen,
        @Nullable Keyset nextSolved) {}
