package org.cohort.web.comments;

import java.util.ArrayList;
import java.util.List;
import org.cohort.comments.CommentRow;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies, as they stand on a page.
 *
 * @param first the comment that began it, or null where the page begins among its replies
 */
public record CommentThread(@Nullable CommentRow first, List<CommentRow> replies) {

    /** Rows in the order of reading, gathered by thread. */
    public static List<CommentThread> gather(List<CommentRow> rows) {
        List<CommentThread> threads = new ArrayList<>();
        long current = -1;
        for (CommentRow row : rows) {
            if (row.threadId() != current) {
                threads.add(new CommentThread(row.isReply() ? null : row, new ArrayList<>()));
                current = row.threadId();
            }
            if (row.isReply()) {
                threads.get(threads.size() - 1).replies().add(row);
            }
        }
        return threads;
    }
}
