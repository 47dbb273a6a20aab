package org.cohort.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the field, understood.
 *
 * @param typed as it stood there, shortened where it was longer than anybody asks
 * @param parts words and phrases, in their order
 * @param filters what must hold of a thing besides, by the names that {@link SearchReader} knows
 * @param since the earliest moment, or null
 * @param before the moment that it must be older than, or null
 */
public record Search(
        String typed,
        List<Part> parts,
        Map<String, String> filters,
        @Nullable Instant since,
        @Nullable Instant before) {

    /**
     * One word or phrase.
     *
     * @param words those it consists of: more than one must follow each other
     * @param exact whether it stood between quotes, and is looked for as it stands there
     */
    record Part(List<Word> words, boolean exact) {

        boolean isPhrase() {
            return exact || words.size() > 1;
        }

        /** Whether it says so little that a text may lack it. */
        boolean isCommon() {
            return !isPhrase() && CommonWords.hold(words.get(0));
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return parts.isEmpty() && filters.isEmpty() && since == null && before == null;
    }

    /** The parts that a text must have: the common ones only where there are no others. */
    List<Part> telling() {
        List<Part> telling = parts.stream().filter(part -> !part.isCommon()).toList();
        return telling.isEmpty() ? parts : telling;
    }

    @Nullable
    String language() {
        return filters.get(SearchReader.LANGUAGE);
    }
}
