package org.cohort.posts;

import org.jspecify.annotations.Nullable;

/** A published part of a series. */
public record SeriesPart(
        long id, String slug, String title, @Nullable Integer part) {

    public String path() {
        return "/posts/" + id + "/" + slug;
    }
}
