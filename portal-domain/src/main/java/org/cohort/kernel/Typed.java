package org.cohort.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as both databases can keep it: PostgreSQL refuses U+0000, and half a surrogate pair is no text. */
public final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private Typed() {}

    /** Several lines, each ended by a line feed. */
    public static String lines(String typed) {
        return NO_TEXT.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("\ufffd");
    }

    /** One line: composed (NFC), single spaces between the words and none around. */
    public static String line(String typed) {
        String words = NO_TEXT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("");
        return BLANK.matcher(words).replaceAll(" ").strip();
    }

    /** As {@link #line}; null for null and for nothing but blanks. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String line = line(typed);
        return line.isEmpty() ? null : line;
    }
}
