package org.cohort.imports.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a post says of itself beside its text.
 *
 * @param kind a word of the glossary: {@code article}, {@code question}, {@code discussion}, {@code announcement}, …
 * @param authors handles of {@link ImportedMember}s, in order
 * @param publishedAt null only where neither the file nor its name gives a date
 * @param language a BCP 47 tag, or null where the source does not say
 * @param draft whether it stays unpublished
 * @param cover an attachment's path or an http address
 * @param seriesPart from 1
 * @param excerpt Markdown of at most a paragraph; null: the first words of the text
 * @param subject what a question is about
 * @param anonymous whether other members are not to know who asked a question
 * @param reactions emoji to the handles of those who gave it
 */
public record PostDetails(
        String kind,
        String title,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<String> tags,
        @Nullable String language,
        boolean draft,
        boolean inProgress,
        @Nullable String canonicalUrl,
        @Nullable String basedOn,
        @Nullable String series,
        @Nullable Integer seriesPart,
        @Nullable String excerpt,
        @Nullable String tldr,
        @Nullable String cover,
        @Nullable String coverAlt,
        @Nullable String channel,
        @Nullable String subject,
        boolean anonymous,
        Map<String, List<String>> reactions) {

    public PostDetails {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
