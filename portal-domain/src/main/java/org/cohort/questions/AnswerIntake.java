package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.cohort.comments.Comment;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Takes in which answers were accepted elsewhere. For organisers. */
@ApplicationScoped
@Transactional
public class AnswerIntake {

    @Inject
    AnswerService answers;

    /** The asker accepted this at that time; nothing where the comment answers no question. */
    public void accept(Actor actor, Comment comment, Instant at) {
        actor.mustBe(Role.ORGANISER);
        if (comment.isAnswer()) {
            answers.accept(comment, comment.getPost().getAuthor().getId(), at);
        }
    }
}
