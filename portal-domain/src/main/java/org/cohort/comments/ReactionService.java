package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;

/** Saying with one emoji what needs no words. */
@ApplicationScoped
@Transactional
@TriesTwice
public class ReactionService {

    /** Few enough to choose from at a glance, and none that can hurt. */
    public static final List<String> OFFERED = List.of("👍", "❤️", "🎉", "💡", "🙏", "😄");

    @Inject
    ReactionRepository reactions;

    @Inject
    PostService posts;

    @Inject
    CommentRepository comments;

    @Inject
    AnswerOrder order;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    /** Sets or takes back an emoji; the same state twice changes nothing. */
    public void react(Actor actor, ContentRef content, String emoji, boolean wanted) {
        actor.mustBe(Role.MEMBER);
        if (!OFFERED.contains(emoji)) {
            throw new Invalid("emoji", "reactions.notOffered", emoji);
        }
        Optional<Comment> comment = commentOf(content);
        Post post =
                posts.read(actor, comment.map(Comment::getPost).map(Post::getId).orElse(content.id()));
        boolean there = reactions.exists(content, emoji, actor.memberId());
        if (wanted && !there) {
            reactions.save(new Reaction(content, emoji, actor.memberId(), clock.instant()));
        } else if (!wanted && there) {
            reactions.delete(content, emoji, actor.memberId());
        }
        if (wanted != there) {
            comment.ifPresent(one -> order.found(one, wanted));
            changed.fire(new ContentChanged(post.ref()));
        }
    }

    /** How often each emoji stands under each of these, most frequent first; one statement. */
    public Map<ContentRef, List<ReactionCount>> counts(Actor reader, Collection<ContentRef> contents) {
        return reactions.counts(contents, reader.memberId()).stream()
                .collect(Collectors.groupingBy(ReactionCount::content));
    }

    private Optional<Comment> commentOf(ContentRef content) {
        if (content.kind().equals(ContentRef.POST)) {
            return Optional.empty();
        }
        if (!content.kind().equals(ContentRef.COMMENT)) {
            throw new NotFound("error.notFound");
        }
        Comment comment = comments.get(content.id());
        if (comment.isRemoved()) {
            throw new NotFound("comments.missing");
        }
        return Optional.of(comment);
    }
}
