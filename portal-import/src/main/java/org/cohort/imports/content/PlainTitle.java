package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Titles as plain words. */
final class PlainTitle {

    private static final Pattern ELEMENT = Pattern.compile("</?(?:[a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)\\A\\s*#{1,2}[ \\t]+(.+?)[ \\t#]*$");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|`)(.+?)\\1");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private PlainTitle() {}

    /** Without mark-up and without characters that turn the direction of what follows. */
    static String of(String written) {
        String linkless = LINK.matcher(written).replaceAll("$1");
        String plain =
                EMPHASIS.matcher(ELEMENT.matcher(linkless).replaceAll("")).replaceAll("$2");
        return INVISIBLE
                .matcher(Parser.unescapeEntities(plain, false))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The heading that a text begins with; empty where it begins otherwise. */
    static String ofBody(String body) {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? of(heading.group(1)) : "";
    }

    /** A file's name as words. */
    static String ofName(String slug) {
        String words = slug.replaceAll("[-_]+", " ").strip();
        return words.isEmpty()
                ? "Untitled"
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
