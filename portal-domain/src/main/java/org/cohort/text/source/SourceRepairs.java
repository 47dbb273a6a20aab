package org.cohort.text.source;

import java.util.regex.Pattern;

/**
 * Sets blank lines where other dialects need none to go from HTML to Markdown and back: inside {@code <details>} and
 * {@code markdown="1"}, after a {@code <br>} on a line of its own, before an attribute list under HTML.
 */
final class SourceRepairs {

    private static final Pattern BEFORE_MARKDOWN = Pattern.compile(
            "\\s{0,3}(?:<details\\b[^>]*>\\s*)?<summary\\b.*</summary>\\s*"
                    + "|\\s{0,3}<\\w+\\s[^>]*\\bmarkdown=[\"']?(?:1|block|span)\\b[^>]*>\\s*"
                    + "|\\s{0,3}(?:<br\\s*/?>\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSES_DETAILS = Pattern.compile("\\s{0,3}</details>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE_LIST = Pattern.compile("\\s{0,3}\\{:[^{}]*}\\s*");

    private SourceRepairs() {}

    static String repair(String markdown) {
        if (markdown.indexOf('<') < 0) {
            return markdown;
        }
        StringBuilder repaired = new StringBuilder(markdown.length() + 64);
        FencedLines fences = new FencedLines();
        String before = "";
        for (String line : markdown.split("\n", -1)) {
            boolean text = !fences.isCode(line);
            boolean closes = text && CLOSES_DETAILS.matcher(line).matches();
            boolean listUnderHtml = text
                    && before.stripTrailing().endsWith(">")
                    && ATTRIBUTE_LIST.matcher(line).matches();
            repaired.append(closes || listUnderHtml ? "\n" : "").append(line).append('\n');
            repaired.append(text && (closes || BEFORE_MARKDOWN.matcher(line).matches()) ? "\n" : "");
            before = line;
        }
        repaired.setLength(repaired.length() - 1);
        return repaired.toString();
    }
}
