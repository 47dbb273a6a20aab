package org.cohort.posts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published post's page as search engines are told of it.
 *
 * @param updatedAt when its text was published or last changed
 */
public record SitemapRow(long id, String slug, Instant updatedAt) {

    /** As the statement selects it. */
    public SitemapRow(long id, String slug, Instant publishedAt, @Nullable Instant editedAt) {
        this(id, slug, FeedEntry.later(publishedAt, editedAt));
    }

    public String path() {
        return "/posts/" + id + "/" + slug;
    }
}
