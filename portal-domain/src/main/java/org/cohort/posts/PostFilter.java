package org.cohort.posts;

import java.time.Instant;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which published posts a list shows: all, or those of one channel, tag, author or kind.
 *
 * @param author never finds what this author asked without a name
 * @param standing questions alone, which have one
 * @param language as the author said it
 * @param from published then or later
 * @param until published before
 */
public record PostFilter(
        @Nullable String channel,
        @Nullable String tag,
        @Nullable String author,
        @Nullable PostKind kind,
        @Nullable Standing standing,
        @Nullable String language,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** What is no text, which databases fail at, asks for nothing. */
    public PostFilter {
        channel = Typed.lineOrNull(channel);
        tag = Typed.lineOrNull(tag);
        author = Typed.lineOrNull(author);
        language = Typed.lineOrNull(language);
    }

    public static final PostFilter ALL = new PostFilter(null, null, null, null);

    public PostFilter(
            @Nullable String channel, @Nullable String tag, @Nullable String author, @Nullable PostKind kind) {
        this(channel, tag, author, kind, null, null, null, null);
    }

    public static PostFilter channel(String slug) {
        return new PostFilter(slug, null, null, null);
    }

    public static PostFilter tag(String name) {
        return new PostFilter(null, name, null, null);
    }

    public static PostFilter author(String handle) {
        return new PostFilter(null, null, handle, null);
    }

    PostFilter withoutAuthor() {
        return new PostFilter(channel, tag, null, kind, standing, language, from, until);
    }

    /** Where a page begins that goes on after this place. */
    Keyset start(Keyset after) {
        return until != null && until.isBefore(after.at()) ? new Keyset(until, 0) : after;
    }
}
