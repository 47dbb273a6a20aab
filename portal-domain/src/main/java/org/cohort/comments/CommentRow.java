package org.cohort.comments;

import java.time.Instant;
import org.cohort.media.Attachment;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A comment on the page of its post. What is removed keeps its place and gives no text away.
 *
 * @param authorId 0 where the reader is not to know who wrote it; handle, name and picture are empty then
 */
public record CommentRow(
        long id,
        int version,
        @Nullable Long parentId,
        long threadId,
        long threadPlace,
        long authorId,
        String authorHandle,
        String authorName,
        Role authorRole,
        @Nullable String pictureKey,
        @Nullable String pictureName,
        String html,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant removedAt) {

    public CommentRow {
        html = removedAt == null ? html : "";
    }

    /** The path of the author's picture, empty where they have none. */
    public String picture() {
        return pictureKey == null || pictureName == null ? "" : Attachment.pathOf(pictureKey, pictureName);
    }

    public boolean isReply() {
        return parentId != null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isBy(Actor actor) {
        return !actor.isGuest() && actor.memberId() == authorId;
    }

    Actor author() {
        return new Actor(authorId, authorHandle, authorRole);
    }

    /** Whether the reader is not to know who wrote it: the author of the post, who does not want to be known. */
    public boolean isAnonymous() {
        return authorId == 0;
    }

    /** The same as somebody reads it who may not know who wrote it. */
    CommentRow withoutAuthor() {
        return new CommentRow(
                id,
                version,
                parentId,
                threadId,
                threadPlace,
                0,
                "",
                "",
                Role.MEMBER,
                null,
                null,
                html,
                createdAt,
                editedAt,
                removedAt);
    }

    CommentPlace place() {
        return CommentPlace.at(threadId, threadPlace, id);
    }
}
