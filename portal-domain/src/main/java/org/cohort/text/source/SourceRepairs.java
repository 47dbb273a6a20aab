package org.cohort.text.source;

import java.util.regex.Pattern;

/** Small repairs of the source, line by line, outside fenced code. */
final class SourceRepairs {

    private static final Pattern OPENS_HTML = Pattern.compile(
            "\\s{0,3}(?:<details\\b[^>]*>\\s*)?<summary\\b.*</summary>\\s*|\\s{0,3}<\\w+\\s[^>]*\\bmarkdown=[\"']?(?:1|block|span)\\b[^>]*>\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSES_DETAILS = Pattern.compile("\\s{0,3}</details>\\s*", Pattern.CASE_INSENSITIVE);

    private SourceRepairs() {}

    /** Markdown inside {@code <details>} and {@code markdown="1"} elements is read as such, with or without blank lines. */
    static String repair(String markdown) {
        if (!markdown.contains("<")) {
            return markdown;
        }
        StringBuilder repaired = new StringBuilder(markdown.length() + 64);
        FencedLines fences = new FencedLines();
        for (String line : markdown.split("\n", -1)) {
            boolean text = !fences.isCode(line);
            boolean closes = text && CLOSES_DETAILS.matcher(line).matches();
            repaired.append(closes ? "\n" : "").append(line).append('\n');
            repaired.append(text && (closes || OPENS_HTML.matcher(line).matches()) ? "\n" : "");
        }
        repaired.setLength(repaired.length() - 1);
        return repaired.toString();
    }
}
