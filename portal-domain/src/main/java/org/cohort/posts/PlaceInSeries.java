package org.cohort.posts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of a series and its other parts show of one part. */
record PlaceInSeries(long seriesId, @Nullable Integer part, String title, String slug) {

    /** Empty where others see nothing of it: it is not published, or no part of any series. */
    static Optional<PlaceInSeries> of(Post post) {
        return Optional.ofNullable(post.getSeries())
                .filter(series -> post.isPublished())
                .map(series ->
                        new PlaceInSeries(series.getId(), post.getSeriesPart(), post.getTitle(), post.getSlug()));
    }
}
