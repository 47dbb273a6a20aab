package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in parentheses behind the words of a link.
 *
 * @param title with the space before it and its quotes; empty where there is none
 * @param to behind the closing parenthesis
 */
record LinkTarget(String address, String title, int to) {

    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:<([^>\\n]*)>|(.*?))(?:\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|“[^”]*”))?\\s*(?:=\\s*\\d*x\\d*\\s*)?",
            Pattern.DOTALL);
    private static final int LONGEST = 3000;

    static @Nullable LinkTarget at(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        int close = Brackets.close(text, open, Math.min(text.length(), open + LONGEST));
        if (close < 0) {
            return null;
        }
        Matcher parts = PARTS.matcher(text.substring(open + 1, close));
        if (!parts.matches()) {
            return null;
        }
        String address = parts.group(1) != null ? parts.group(1) : parts.group(2);
        String title = parts.group(3) == null
                ? ""
                : " \""
                        + parts.group(3)
                                .substring(1, parts.group(3).length() - 1)
                                .replace("\"", "\\\"")
                                .replace("\\\\\"", "\\\"")
                        + "\"";
        return new LinkTarget(address.strip(), title, close + 1);
    }
}
