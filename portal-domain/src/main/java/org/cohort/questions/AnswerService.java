package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohort.comments.AnswerOrder;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentRemoval;
import org.cohort.comments.CommentService;
import org.cohort.kernel.Concerned;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.Standing;

/** Saying that an answer helped: for the question as a whole, or oneself too. */
@ApplicationScoped
@Transactional
@TriesTwice
public class AnswerService {

    @Inject
    AnswerRepository answers;

    @Inject
    CommentService comments;

    @Inject
    AnswerOrder order;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<Concerned> concerned;

    /** Makes this the accepted answer, in the place of another if there was one; for the asker and for helpers. */
    public void accept(Actor actor, long answerId) {
        Comment answer = acceptable(actor, answerId);
        accept(answer, actor.memberId(), clock.instant());
        if (actor.memberId() != answer.getAuthorId()) {
            // Whoever asked without a name is not named as who accepted either.
            concerned.fire(new Concerned(answer.ref(), answer.getPost().isAnonymous() ? 0 : actor.memberId()));
        }
    }

    /** Takes an acceptance back; where the answer is not the accepted one, nothing happens. */
    public void takeBack(Actor actor, long answerId) {
        Comment answer = acceptable(actor, answerId);
        answers.find(answer.getPost().getId())
                .filter(accepted -> accepted.is(answerId))
                .ifPresent(accepted -> {
                    answers.delete(accepted);
                    order.accepted(answerId, false);
                    stand(answer.getPost(), Standing.OPEN);
                });
    }

    /** Says, or no longer says, that an answer helped this member too; the same twice changes nothing. */
    public void meToo(Actor actor, long answerId, boolean wanted) {
        actor.mustBe(Role.MEMBER);
        Comment answer = answer(actor, answerId);
        if (wanted && !answers.hasMeToo(answerId, actor.memberId())) {
            answers.save(new MeToo(answerId, actor.memberId(), clock.instant()));
        } else if (wanted || answers.deleteMeToo(answerId, actor.memberId()) == 0) {
            return;
        }
        order.found(answer, wanted);
        changed.fire(new ContentChanged(answer.getPost().ref()));
    }

    /** The accepted answer of a post that the caller has checked; empty also where it was removed. */
    public Optional<Acceptance> acceptanceOf(Post post) {
        return post.isQuestion() ? answers.findShown(post.getId()) : Optional.empty();
    }

    /** Whether this person may accept an answer to a post that they can read: its asker, and helpers. */
    public boolean isAcceptableBy(Actor actor, Post post) {
        return post.isQuestion() && post.isPublished() && (post.isBy(actor) || actor.isAtLeast(Role.HELPER));
    }

    /** Whom each of these answers helped too; one statement. Answers that helped nobody else are left out. */
    public Map<Long, MeTooCount> meToos(Actor reader, List<Long> answerIds) {
        return answers.meToos(answerIds, reader.memberId()).stream()
                .collect(Collectors.toMap(MeTooCount::answerId, Function.identity()));
    }

    /** As {@link #accept(Actor, long)}, of an answer with a history elsewhere. */
    void accept(Comment answer, long memberId, Instant at) {
        Post question = answer.getPost();
        AcceptedAnswer accepted = answers.find(question.getId()).orElseGet(() -> new AcceptedAnswer(question.getId()));
        if (accepted.is(answer.getId())) {
            return;
        }
        if (!accepted.is(0)) {
            order.accepted(accepted.getCommentId(), false);
        }
        accepted.accept(answer.getId(), memberId, at);
        answers.save(accepted);
        order.accepted(answer.getId(), true);
        stand(question, Standing.SOLVED);
    }

    /** A question whose accepted answer is taken away is open again, until it comes back. */
    void follow(@Observes CommentRemoval removal) {
        Comment comment = removal.comment();
        if (comment.isAnswer()) {
            answers.find(comment.getPost().getId())
                    .filter(accepted -> accepted.is(comment.getId()))
                    .ifPresent(accepted ->
                            stand(comment.getPost(), comment.isRemoved() ? Standing.OPEN : Standing.SOLVED));
        }
    }

    private void stand(Post question, Standing standing) {
        answers.stand(question.getId(), standing);
        changed.fire(new ContentChanged(question.ref()));
    }

    private Comment acceptable(Actor actor, long answerId) {
        Comment answer = answer(actor, answerId);
        actor.mustBe(Role.MEMBER);
        if (!isAcceptableBy(actor, answer.getPost())) {
            throw new Forbidden("questions.accept.notYours");
        }
        return answer;
    }

    private Comment answer(Actor actor, long id) {
        Comment answer = comments.get(actor, id);
        if (answer.isRemoved()) {
            throw new NotFound("comments.missing");
        }
        if (!answer.isAnswer()) {
            throw new Invalid("answer", "questions.noAnswer");
        }
        return answer;
    }
}
