package org.cohort.text.source;

/**
 * What a text may hold before it is parsed. The parser takes the square of some of these; each bound is far above what
 * a person writes and far below what takes a second. Fenced code is outside all of them.
 */
public final class SourceBounds {

    /** Quotations and lists within each other on one line. */
    private static final int DEEPEST_BLOCKS = 40;

    /** Columns before a list mark: forty lists within each other need about this many. */
    private static final int DEEPEST_INDENT = 160;

    /** Lines that begin a block, each of which becomes an element with attributes of its own. */
    private static final int BLOCKS = 8_000;

    private SourceBounds() {}

    /** Whether the text keeps all bounds. */
    public static boolean hold(String markdown) {
        FencedLines fences = new FencedLines();
        ParagraphBounds paragraph = new ParagraphBounds();
        int blocks = 0;
        for (int from = 0; from <= markdown.length(); ) {
            int end = markdown.indexOf('\n', from);
            String line = markdown.substring(from, end < 0 ? markdown.length() : end);
            from = end < 0 ? markdown.length() + 1 : end + 1;
            if (fences.isCode(line)) {
                paragraph.begin();
                continue;
            }
            LineStart start = LineStart.of(line);
            blocks += start.weight();
            if (start.depth() > DEEPEST_BLOCKS || start.indent() > DEEPEST_INDENT || blocks > BLOCKS) {
                return false;
            }
            if (start.beginsBlock() || line.isBlank()) {
                paragraph.begin();
            }
            if (!paragraph.holds(line)) {
                return false;
            }
        }
        return true;
    }
}
