package org.cohort.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostRow;
import org.cohort.posts.PostService;

/** Read marks and bookmarks of the member who asks; nobody sees another's. */
@ApplicationScoped
@Transactional
@TriesTwice
public class ReadingService {

    /** As many as anybody looks through. */
    private static final int MOST_BOOKMARKS = 200;

    @Inject
    ReadingRepository reading;

    @Inject
    PostService posts;

    @Inject
    Clock clock;

    /** Where the reader stopped last time; empty for guests and at the first visit. */
    public Optional<ReadMark> markOf(Actor actor, Post post) {
        return actor.isGuest() ? Optional.empty() : reading.findMark(actor.memberId(), post.getId());
    }

    /** Moves the mark to what the reader has now been shown; a visit that shows nothing new writes nothing. */
    public void readTo(Actor actor, Post post, Optional<ReadMark> known, long newestCommentShown) {
        if (actor.isGuest()
                || known.filter(mark -> mark.covers(post, newestCommentShown)).isPresent()) {
            return;
        }
        ReadMark mark = reading.findMark(actor.memberId(), post.getId()).orElseGet(() -> {
            ReadMark first = new ReadMark(actor.memberId(), post.getId());
            reading.save(first);
            return first;
        });
        mark.readTo(post.getRevision(), newestCommentShown, clock.instant());
    }

    public boolean isBookmarked(Actor actor, Post post) {
        return !actor.isGuest() && reading.hasBookmark(actor.memberId(), post.getId());
    }

    /** Sets or takes away a bookmark; the same state twice changes nothing. */
    public void bookmark(Actor actor, long postId, boolean wanted) {
        actor.mustBe(Role.MEMBER);
        Post post = posts.read(actor, postId);
        boolean there = reading.hasBookmark(actor.memberId(), post.getId());
        if (wanted && !there) {
            reading.save(new Bookmark(actor.memberId(), post.getId(), clock.instant()));
        } else if (!wanted && there) {
            reading.deleteBookmark(actor.memberId(), post.getId());
        }
    }

    public List<PostRow> bookmarks(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return reading.listBookmarked(actor.memberId(), MOST_BOOKMARKS);
    }
}
