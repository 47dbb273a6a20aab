package org.cohort.imports.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A comment under an imported post, or a reply under a comment (replies have none of their own).
 *
 * @param source what a second import finds it by: its file and its place in it
 * @param author a handle of an {@link ImportedMember}
 * @param markdown its text
 * @param accepted whether it is the answer that who asked accepted
 * @param reactions emoji to the handles of those who gave it
 */
public record ImportedComment(
        String source,
        String author,
        Instant at,
        String markdown,
        boolean accepted,
        Map<String, List<String>> reactions,
        List<ImportedComment> replies) {

    public ImportedComment {
        replies = List.copyOf(replies);
    }

    int countWithReplies() {
        return 1 + replies.stream().mapToInt(ImportedComment::countWithReplies).sum();
    }
}
