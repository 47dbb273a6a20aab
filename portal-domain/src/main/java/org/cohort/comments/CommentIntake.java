package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.jspecify.annotations.Nullable;

/** Takes in comments and reactions that have a history elsewhere. For organisers. */
@ApplicationScoped
@Transactional
public class CommentIntake {

    @Inject
    CommentRepository comments;

    @Inject
    ReactionRepository reactions;

    @Inject
    CommentRendering rendering;

    @Inject
    AnswerOrder order;

    /** Writes a comment as it stood elsewhere; its post's count goes up. */
    public Comment take(
            Actor actor, Post post, Member author, @Nullable Comment inReplyTo, String text, Instant writtenAt) {
        actor.mustBe(Role.ORGANISER);
        Comment comment = new Comment(post, author, inReplyTo, null, writtenAt);
        rendering.write(comment, text);
        if (inReplyTo != null) {
            comment.standAt(comments.holdPlaceOf(comment.getThreadId()));
        }
        comments.save(comment);
        comments.countOneMore(post.getId(), writtenAt);
        return comment;
    }

    /** Writes the words of a comment anew that an earlier intake made. */
    public Comment rewrite(Actor actor, long id, String text) {
        actor.mustBe(Role.ORGANISER);
        Comment comment = comments.get(id);
        rendering.write(comment, text);
        return comment;
    }

    /** Any emoji, as it was given elsewhere; there already, it changes nothing. */
    public void react(Actor actor, ContentRef content, String emoji, Member member, Instant at) {
        actor.mustBe(Role.ORGANISER);
        if (!reactions.exists(content, emoji, member.getId())) {
            reactions.save(new Reaction(content, emoji, member.getId(), at));
            if (content.kind().equals(ContentRef.COMMENT)) {
                order.found(comments.get(content.id()), true);
            }
        }
    }
}
