package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.cohort.kernel.Concerned;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.SubmissionKey;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.MentionLimit;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.text.Mentions;
import org.jspecify.annotations.Nullable;

/** Writing comments. */
@ApplicationScoped
@Transactional
@TriesTwice
public class CommentService {

    @Inject
    CommentRepository comments;

    @Inject
    PostService posts;

    @Inject
    MemberService members;

    @Inject
    CommentRendering rendering;

    @Inject
    AnswerOrder order;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<Concerned> concerned;

    @Inject
    Event<CommentRemoval> removals;

    /**
     * Adds a comment to a post that the actor may read and that is published.
     *
     * @param replyTo the comment answered, of the same post; a reply to a reply joins its thread
     * @param submissionKey as {@link SubmissionKey} says: sent twice, a form makes one comment
     */
    public Comment add(Actor actor, long postId, @Nullable Long replyTo, String text, @Nullable String submissionKey) {
        actor.mustBe(Role.MEMBER);
        String key = SubmissionKey.of(submissionKey);
        Optional<Comment> sentBefore = key == null ? Optional.empty() : comments.findSubmitted(actor.memberId(), key);
        if (sentBefore.isPresent()) {
            return sentBefore.get();
        }
        Post post = published(actor, postId);
        Member author = members.named(actor.memberId());
        Comment comment = new Comment(post, author, parent(post, replyTo), key, clock.instant());
        write(actor, comment, text);
        if (post.isQuestion() && !comment.beginsThread()) {
            comment.standAt(comments.holdPlaceOf(comment.getThreadId()));
        }
        comments.save(comment);
        comments.countOneMore(postId, comment.getCreatedAt());
        announce(actor, comment);
        return comment;
    }

    /**
     * Changes the words of an own comment.
     *
     * @param version the version that the writer began with; another one is a {@link Conflict} and changes nothing
     */
    public Comment edit(Actor actor, long id, int version, String text) {
        Comment comment = get(actor, id);
        actor.mustBe(Role.MEMBER);
        if (!comment.isEditableBy(actor) || comment.isRemoved()) {
            throw new Forbidden("comments.notYours");
        }
        if (comment.getVersion() != version) {
            throw new Conflict("comments.conflict");
        }
        write(actor, comment, text);
        comment.edited(clock.instant());
        announce(actor, comment);
        return comment;
    }

    /** Takes the words away and leaves the place, so that the replies stay where they are. */
    public void remove(Actor actor, long id) {
        Comment comment = forRemoval(actor, id);
        if (!comment.isRemoved()) {
            comment.remove(actor, clock.instant());
            recount(actor, comment);
        }
    }

    /** Undoes {@link #remove}; what a moderator removed comes back by moderators alone. */
    public void restore(Actor actor, long id) {
        Comment comment = forRemoval(actor, id);
        Long remover = comment.getRemovedBy();
        if (remover != null && remover != actor.memberId() && !actor.isAtLeast(Role.MODERATOR)) {
            throw new Forbidden("comments.removedByModerator");
        }
        if (comment.isRemoved()) {
            comment.restore();
            recount(actor, comment);
        }
    }

    /** A comment on a post that the actor may read. */
    public Comment get(Actor actor, long id) {
        Comment comment = comments.get(id);
        if (!comment.getPost().isReadableBy(actor) || (comment.isRemoved() && !comment.isRemovableBy(actor))) {
            throw new NotFound("comments.missing");
        }
        return comment;
    }

    private Comment forRemoval(Actor actor, long id) {
        Comment comment = get(actor, id);
        actor.mustBe(Role.MEMBER);
        if (!comment.isRemovableBy(actor)) {
            throw new Forbidden("comments.notYours");
        }
        return comment;
    }

    private void recount(Actor actor, Comment comment) {
        order.removed(comment);
        removals.fire(new CommentRemoval(comment));
        comments.recount(comment.getPost().getId());
        announce(actor, comment);
    }

    private Post published(Actor actor, long postId) {
        return posts.findPublished(postId).orElseThrow(() -> {
            posts.read(actor, postId);
            return new Forbidden("comments.postNotPublished");
        });
    }

    private @Nullable Comment parent(Post post, @Nullable Long replyTo) {
        return replyTo == null
                ? null
                : comments.findToAnswer(post.getId(), replyTo)
                        .orElseThrow(() -> new Invalid("body", "comments.parentMissing"));
    }

    private void write(Actor actor, Comment comment, String text) {
        if (Typed.lines(text).isBlank()) {
            throw new Invalid("body", "comments.body.needed");
        }
        rendering.write(comment, text);
        MentionLimit.check(actor, Mentions.in(comment.getHtml()));
    }

    private void announce(Actor actor, Comment comment) {
        changed.fire(new ContentChanged(comment.getPost().ref()));
        concerned.fire(new Concerned(comment.ref(), actor.memberId()));
    }
}
