package org.cohort.questions;

import java.time.Instant;
import org.cohort.comments.CommentPlace;

/**
 * What a question's page says of its accepted answer.
 *
 * @param byHandle who accepted it
 * @param byAsker whether that is who asked: then nothing but that is said, because the asker may not want to be known
 */
public record Acceptance(long answerId, String byHandle, String byName, boolean byAsker, Instant acceptedAt) {

    /** As the statement selects it. */
    public Acceptance(
            long answerId, long askerId, long acceptedBy, String byHandle, String byName, Instant acceptedAt) {
        this(
                answerId,
                acceptedBy == askerId ? "" : byHandle,
                acceptedBy == askerId ? "" : byName,
                acceptedBy == askerId,
                acceptedAt);
    }

    /** Where the answer stands, for its address. */
    public CommentPlace place() {
        return new CommentPlace(answerId, answerId);
    }
}
