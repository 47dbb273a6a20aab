package org.cohort.imports.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote something in the source: matched to a member here, or a placeholder that can be claimed.
 *
 * @param handle what posts and comments name them by; as the source spells it
 * @param role a word of the glossary, or null where the source gives none
 * @param zone an IANA time zone
 * @param about Markdown
 */
public record ImportedMember(
        String handle,
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String place,
        @Nullable String zone,
        List<String> languages,
        @Nullable Instant joined,
        @Nullable String about,
        List<Link> links) {

    public ImportedMember {
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /** Somewhere else to find them. */
    public record Link(String label, String url) {}

    /** A member of whom the source gives a name alone. */
    public static ImportedMember named(String name) {
        return new ImportedMember(name, name, null, null, null, null, List.of(), null, null, List.of());
    }
}
