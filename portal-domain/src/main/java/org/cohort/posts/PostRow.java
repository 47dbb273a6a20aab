package org.cohort.posts;

import java.time.Instant;
import org.cohort.kernel.Keyset;
import org.cohort.text.RenderedText;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list, the same for all who read it.
 *
 * @param authorHandle empty where the author is not to be known
 * @param authorName empty where the author is not to be known
 * @param anonymousSince since when that is so
 * @param standing of a question
 */
public record PostRow(
        long id,
        String slug,
        PostKind kind,
        String title,
        String excerpt,
        @Nullable String tldr,
        @Nullable String language,
        String authorHandle,
        String authorName,
        String channelSlug,
        String channelName,
        Instant publishedAt,
        int words,
        int commentCount,
        @Nullable Instant anonymousSince,
        @Nullable Standing standing) {

    public PostRow {
        authorHandle = anonymousSince == null ? authorHandle : "";
        authorName = anonymousSince == null ? authorName : "";
    }

    public boolean isAnonymous() {
        return anonymousSince != null;
    }

    public boolean isSolved() {
        return standing == Standing.SOLVED;
    }

    public String path() {
        return "/posts/" + id + "/" + slug;
    }

    /** What stands below the title: the author's own summary, or the first words. */
    public String summary() {
        return tldr == null || tldr.isBlank() ? excerpt : tldr;
    }

    public int readingMinutes() {
        return RenderedText.readingMinutes(words);
    }

    Keyset place() {
        return new Keyset(publishedAt, id);
    }
}
