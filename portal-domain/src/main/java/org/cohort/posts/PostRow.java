package org.cohort.posts;

import java.time.Instant;
import org.cohort.kernel.Keyset;
import org.cohort.text.RenderedText;
import org.jspecify.annotations.Nullable;

/** A post in a list. */
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
        int commentCount) {

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
