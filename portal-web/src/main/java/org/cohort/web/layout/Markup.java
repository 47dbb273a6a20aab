package org.cohort.web.layout;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.jspecify.annotations.Nullable;

/**
 * HTML being written. What repeats on a page by the dozen is written with it, because a page's own repeat costs ten times
 * as much. What is not a constant of the program can only come in escaped, or as HTML that {@code text} made safe.
 */
public final class Markup {

    private static final int USUAL_LENGTH = 2 << 10;

    private final StringBuilder html = new StringBuilder(USUAL_LENGTH);

    /** Tags, as they stand in the program. */
    public Markup tags(@CompileTimeConstant String constant) {
        html.append(constant);
        return this;
    }

    /** Tags that only some have. */
    public Markup tagsIf(boolean wanted, @CompileTimeConstant String constant) {
        if (wanted) {
            html.append(constant);
        }
        return this;
    }

    /** Words, or the value of an attribute between double quotes; nothing for null. */
    public Markup text(@Nullable String words) {
        if (words == null) {
            return this;
        }
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            String escaped = escaped(words.charAt(i));
            if (escaped != null) {
                html.append(words, done, i).append(escaped);
                done = i + 1;
            }
        }
        html.append(words, done, words.length());
        return this;
    }

    public Markup number(long number) {
        html.append(number);
        return this;
    }

    /** HTML that was made safe when it was stored. */
    public Markup safe(String stored) {
        html.append(stored);
        return this;
    }

    private static @Nullable String escaped(char unit) {
        return switch (unit) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
