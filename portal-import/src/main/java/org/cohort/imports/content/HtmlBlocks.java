package org.cohort.imports.content;

import java.util.regex.Pattern;

/**
 * Blocks of HTML among Markdown. Older Markdown ends one with its closing tag and does not mind how it is indented; today's ends it
 * with an empty line and takes indented lines behind one for code.
 */
final class HtmlBlocks {

    private static final Pattern ALONE = Pattern.compile(
            "\\s*(?:</(?:div|p|center|figure|figcaption|table|section|article|details|blockquote|ul|ol|dl|iframe|video|aside|header|footer)\\s*>|<(?:br|hr)\\s*/?>)\\s*");
    private static final Pattern TAG = Pattern.compile("\\s*</?[A-Za-z][\\w-]*(?:[\\s>/].*|$)");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final String CODE_INDENT = "    ";

    private HtmlBlocks() {}

    static String repair(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        HtmlDepth depth = new HtmlDepth();
        boolean inList = false;
        boolean alone = false;
        for (String line : text.split("\n", -1)) {
            boolean inside = depth.isInside(line);
            boolean tag = TAG.matcher(line).matches();
            if (LIST_ITEM.matcher(line).matches()) {
                inList = true;
            } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                inList = false;
            }
            if (alone && !line.isBlank() && !tag) {
                out.append('\n');
            }
            boolean indented = line.startsWith(CODE_INDENT) || line.startsWith("\t");
            out.append((tag || inside) && indented && !inList ? line.stripLeading() : line)
                    .append('\n');
            alone = ALONE.matcher(line).matches();
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }
}
