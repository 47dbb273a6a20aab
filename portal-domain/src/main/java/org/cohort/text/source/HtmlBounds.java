package org.cohort.text.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What HTML may hold before it is parsed: a browser's way of mending unclosed tags opens all of them again in every
 * paragraph, and takes the square of their number.
 */
public final class HtmlBounds {

    /** Elements open at once. The deepest page of a real blog has a few dozen. */
    private static final int DEEPEST = 400;

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,20}+)");

    /** Elements without an end tag, or whose end tag is commonly left out. */
    private static final Set<String> CLOSED_BY_THEMSELVES = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "option",
            "optgroup",
            "colgroup",
            "rp",
            "rt",
            "path",
            "image");

    private HtmlBounds() {}

    /** Whether the HTML keeps the bounds. */
    public static boolean hold(String html) {
        int open = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (!CLOSED_BY_THEMSELVES.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            }
            if (open > DEEPEST) {
                return false;
            }
        }
        return true;
    }
}
