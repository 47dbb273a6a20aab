package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * In which order the answers of a question stand: first the accepted one, then those that most readers found of worth, then
 * the earlier. Those that were removed stand last. Replies stay below their answer.
 */
@ApplicationScoped
@Transactional
public class AnswerOrder {

    /** More than the readers of any answer. */
    private static final int ACCEPTED = 100_000;

    private static final int REMOVED = -2 * ACCEPTED;

    @Inject
    CommentRepository comments;

    /** One reader more, or one less, found the answer of worth; nothing where the comment is none. */
    public void found(Comment comment, boolean ofWorth) {
        lift(comment, ofWorth ? 1 : -1);
    }

    /** The answer is the accepted one now, or no longer. */
    public void accepted(long answerId, boolean isSo) {
        comments.lift(answerId, isSo ? ACCEPTED : -ACCEPTED);
    }

    void removed(Comment comment) {
        lift(comment, comment.isRemoved() ? REMOVED : -REMOVED);
    }

    private void lift(Comment comment, int steps) {
        if (comment.isAnswer()) {
            comments.lift(comment.getId(), steps);
        }
    }
}
