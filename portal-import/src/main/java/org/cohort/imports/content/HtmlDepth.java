package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, line after line, how many blocks of HTML are open. */
final class HtmlDepth {

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "<(/?)(?:div|figure|section|table|tbody|thead|tr|td|center|article|aside|header|footer|main|dl)(?=[\\s>])[^>]*?(/?)(?:>|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_WITH_TAG = Pattern.compile("\\s*</?[A-Za-z][^\\s]*.*");

    private int depth;

    /** Whether this line begins inside a block. */
    boolean isInside(String line) {
        boolean inside = depth > 0;
        if (inside || STARTS_WITH_TAG.matcher(line).matches()) {
            Matcher tag = BLOCK_TAG.matcher(line);
            while (tag.find()) {
                int change = tag.group(2).isEmpty() ? 1 : 0;
                depth = Math.max(0, depth + (tag.group(1).isEmpty() ? change : -1));
            }
        }
        return inside;
    }
}
