package org.cohort.web.api.comments;

import java.time.Instant;
import java.util.List;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentRow;
import org.cohort.people.Actor;
import org.cohort.web.api.Person;
import org.cohort.web.api.reactions.ReactionItem;
import org.jspecify.annotations.Nullable;

/**
 * A comment. What was removed keeps its place and has no text.
 *
 * @param post the number of its post
 * @param replyTo the comment that it answers, or null
 * @param body what was written, in Markdown
 * @param html what is read: safe
 * @param author null where the reader is not to know who wrote it: the author of an anonymous question
 * @param version counts its saves; {@code ETag} has the same
 */
public record CommentItem(
        long id,
        long post,
        @Nullable Long replyTo,
        String body,
        String html,
        @Nullable Person author,
        boolean removed,
        int version,
        List<ReactionItem> reactions,
        Instant createdAt,
        @Nullable Instant editedAt) {

    static CommentItem of(Actor actor, Comment comment, List<ReactionItem> reactions) {
        return new CommentItem(
                comment.getId(),
                comment.getPost().getId(),
                comment.getParentId(),
                comment.getMarkdown(),
                comment.getHtml(),
                comment.isAuthorShownTo(actor) ? Person.of(comment.getAuthor()) : null,
                comment.isRemoved(),
                comment.getVersion(),
                reactions,
                comment.getCreatedAt(),
                comment.getEditedAt());
    }

    static CommentItem of(long post, CommentRow row, String body, List<ReactionItem> reactions) {
        return new CommentItem(
                row.id(),
                post,
                row.parentId(),
                body,
                row.html(),
                row.isAnonymous() ? null : new Person(row.authorHandle(), row.authorName()),
                row.isRemoved(),
                row.version(),
                reactions,
                row.createdAt(),
                row.editedAt());
    }
}
