package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Slug;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** Series of posts and their plans. */
@ApplicationScoped
@Transactional
@TriesTwice
public class SeriesService {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PLAN = 5_000;

    @Inject
    PostRepository posts;

    @Inject
    PostRendering rendering;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    public Series get(String slug) {
        return posts.findSeries(slug).orElseThrow(() -> new NotFound("series.missing"));
    }

    /** The titles that this member's posts can be put under, by alphabet. */
    public List<String> titlesOf(Actor actor) {
        return actor.isGuest() ? List.of() : posts.seriesTitlesOf(actor.memberId());
    }

    /** The published parts in their order. */
    public List<SeriesPart> parts(Series series) {
        return posts.partsOf(series.getId());
    }

    /** Says what is to come, in Markdown; the author's and moderators' right. */
    public void plan(Actor actor, String slug, String plan) {
        Series series = get(slug);
        actor.mustBe(Role.MEMBER);
        if (!actor.isMember(series.getAuthor()) && !actor.isAtLeast(Role.MODERATOR)) {
            throw new Forbidden("series.notYours");
        }
        if (plan.length() > LONGEST_PLAN) {
            throw new Invalid("plan", "error.tooLong", plan.length(), LONGEST_PLAN);
        }
        String text = Typed.lines(plan);
        series.plan(text, rendering.of(text, null).html());
        announce(series.getId());
    }

    /** Says which series show one of their parts otherwise than before. */
    void announce(Optional<PlaceInSeries> before, Optional<PlaceInSeries> now) {
        if (!before.equals(now)) {
            Stream.of(before, now)
                    .flatMap(Optional::stream)
                    .map(PlaceInSeries::seriesId)
                    .distinct()
                    .forEach(this::announce);
        }
    }

    private void announce(long seriesId) {
        changed.fire(new ContentChanged(new ContentRef(ContentRef.SERIES, seriesId)));
    }

    /** Puts a post into its author's series of this title, beginning the series where there is none yet. */
    void place(Post post, @Nullable String title, @Nullable Integer part) {
        if (title == null) {
            post.partOf(null, null);
            return;
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Invalid("series", "error.tooLong", title.length(), LONGEST_TITLE);
        }
        Series series = posts.findSeries(post.getAuthor().getId(), title).orElseGet(() -> begin(post, title));
        boolean stays = series.equals(post.getSeries()) && post.getSeriesPart() != null;
        int place = part != null ? part : stays ? post.getSeriesPart() : posts.lastPartOf(series.getId()) + 1;
        post.partOf(series, place);
    }

    private Series begin(Post post, String title) {
        Series series = new Series(freeSlug(title), title, post.getAuthor(), clock.instant());
        posts.save(series);
        return series;
    }

    /** The title's slug, with a number where another title has taken it. */
    private String freeSlug(String title) {
        String slug = Slug.of(title);
        String free = slug;
        for (int number = 2; posts.findSeries(free).isPresent(); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
