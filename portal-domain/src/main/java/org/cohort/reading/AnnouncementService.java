package org.cohort.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.cohort.posts.PostService;

/** What everybody should know: announcements stand before everything until a member says that they know. */
@ApplicationScoped
@Transactional
@TriesTwice
public class AnnouncementService {

    /** What was announced before is history: a course lasts nine weeks. */
    private static final Duration SHOWN = Duration.ofDays(63);

    /** More at once nobody takes in; the rest comes as these are acknowledged. */
    private static final int MOST_OPEN = 5;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    PostService posts;

    @Inject
    PostQueries queries;

    @Inject
    Clock clock;

    /**
     * How far an announcement has come, for its authors, moderators and organisers.
     *
     * @param acknowledged members who said that they know
     * @param members who have an account
     */
    public record Reach(int acknowledged, int members) {}

    /** Announcements that the member has not acknowledged yet, newest first. */
    public List<PostRow> open(Actor actor) {
        actor.mustBe(Role.MEMBER);
        List<Long> ids =
                announcements.listOpen(actor.memberId(), clock.instant().minus(SHOWN), MOST_OPEN);
        Map<Long, PostRow> rows = queries.rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Says that the member knows what an announcement says; once is enough. */
    public void acknowledge(Actor actor, long postId) {
        actor.mustBe(Role.MEMBER);
        Post post = posts.read(actor, postId);
        if (post.getKind() != PostKind.ANNOUNCEMENT) {
            throw new Invalid("do", "announcements.notOne");
        }
        announcements.acknowledge(actor.memberId(), postId, clock.instant());
    }

    /** Whether the member is still to acknowledge this post; never for what is no announcement, nor for its author. */
    public boolean isOpenTo(Actor actor, Post post) {
        return !actor.isGuest()
                && post.isPublished()
                && post.getKind() == PostKind.ANNOUNCEMENT
                && !actor.isMember(post.getAuthor())
                && !announcements.isAcknowledged(actor.memberId(), post.getId());
    }

    /** How far it has come; empty for what is no announcement, and for whom it does not concern. */
    public Optional<Reach> reach(Actor actor, Post post) {
        boolean shown = post.getKind() == PostKind.ANNOUNCEMENT && !actor.isGuest() && post.isEditableBy(actor);
        return shown
                ? Optional.of(new Reach(announcements.countAcknowledged(post.getId()), announcements.countMembers()))
                : Optional.empty();
    }
}
