package org.cohort.posts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cohort.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes into the form of a post; nothing of it has been checked yet.
 *
 * @param tags as written, in any case
 * @param coverId the number of an uploaded picture
 * @param language a BCP 47 code
 * @param seriesTitle an own series' title; a new one begins a series
 * @param seriesPart the place in the series, from 1; null puts it at the end
 * @param subject the lesson or subject that a question is about
 * @param anonymous whether only its author and moderators are to know who asks
 */
public record PostText(
        PostKind kind,
        String channel,
        String title,
        String markdown,
        @Nullable String tldr,
        List<String> tags,
        @Nullable String language,
        @Nullable Long coverId,
        @Nullable String coverAlt,
        @Nullable String canonicalUrl,
        @Nullable String basedOnUrl,
        @Nullable String seriesTitle,
        @Nullable Integer seriesPart,
        boolean inProgress,
        @Nullable String subject,
        boolean anonymous) {

    /** The same as it is kept: lines as {@link Typed} has them, nothing instead of blanks. */
    PostText tidy() {
        return new PostText(
                kind,
                Typed.line(channel),
                Typed.line(title),
                Typed.lines(markdown),
                Typed.lineOrNull(tldr),
                tags,
                Typed.lineOrNull(language),
                coverId,
                Typed.lineOrNull(coverAlt),
                Typed.lineOrNull(canonicalUrl),
                Typed.lineOrNull(basedOnUrl),
                Typed.lineOrNull(seriesTitle),
                seriesPart,
                inProgress,
                Typed.lineOrNull(subject),
                anonymous);
    }

    /** The tags with the subject of a question among them, so that it is found by it. */
    List<String> tagsAndSubject() {
        return subject == null
                ? tags
                : Stream.concat(Stream.of(subject), tags.stream()).toList();
    }

    /**
     * Where a text comes from that has a history elsewhere.
     *
     * @param excerpt Markdown that introduced it in lists there; null where its first words did
     */
    public record Origin(
            Instant createdAt,
            @Nullable Instant publishedAt,
            @Nullable Instant editedAt,
            @Nullable String excerpt) {}
}
