package org.cohort.posts;

import org.jspecify.annotations.Nullable;

/** Which published posts a list shows: all, or those of one channel, tag, author or kind. */
public record PostFilter(
        @Nullable String channel,
        @Nullable String tag,
        @Nullable String author,
        @Nullable PostKind kind) {

    public static final PostFilter ALL = new PostFilter(null, null, null, null);

    public static PostFilter channel(String slug) {
        return new PostFilter(slug, null, null, null);
    }

    public static PostFilter tag(String name) {
        return new PostFilter(null, name, null, null);
    }

    public static PostFilter author(String handle) {
        return new PostFilter(null, null, handle, null);
    }
}
