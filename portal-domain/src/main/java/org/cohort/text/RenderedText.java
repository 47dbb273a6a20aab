package org.cohort.text;

import java.util.List;
import java.util.Set;

/**
 * What a reader gets of a text: stored beside its Markdown and never rendered again.
 *
 * @param html the safe fragment, without a page around it
 * @param plain the words alone, one line a block, for search and previews
 * @param excerpt the first words, at most {@value Markdown#EXCERPT_CHARACTERS} characters, plain
 * @param headings of levels 2 and 3, in order, for a table of contents
 * @param words how many there are (characters in scripts without spaces count as half a word)
 * @param hasCode whether a block names a programming language to colour
 * @param hasMaths whether a formula is in it
 * @param mentions the handles after an {@code @}, lower case, outside code
 * @param truncated whether it could not be rendered in time or bounds and is shown as written, escaped
 */
public record RenderedText(
        String html,
        String plain,
        String excerpt,
        List<Heading> headings,
        int words,
        boolean hasCode,
        boolean hasMaths,
        Set<String> mentions,
        boolean truncated) {

    private static final int WORDS_A_MINUTE = 220;

    /** A heading with an id of its own on the page. */
    public record Heading(int level, String id, String text) {}

    /** Whole minutes, at least one, at {@value #WORDS_A_MINUTE} words a minute. */
    public static int readingMinutes(int words) {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
