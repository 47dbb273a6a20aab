package org.cohort.text.source;

/**
 * What a text may hold before it is parsed. The parser takes the square of some of these; each bound is far above what
 * a person writes and far below what takes a second.
 */
public final class SourceBounds {

    /** Quotations and lists within each other. */
    private static final int DEEPEST_BLOCKS = 40;

    /** Columns before a list mark: {@value #DEEPEST_BLOCKS} lists within each other need about this many. */
    private static final int DEEPEST_INDENT = 160;

    /** Square brackets open at once in one paragraph. */
    private static final int OPEN_BRACKETS = 100;

    /** Marks of emphasis in one paragraph. */
    private static final int MARKS = 5_000;

    private SourceBounds() {}

    /** Whether the text keeps all bounds. */
    public static boolean hold(String markdown) {
        FencedLines fences = new FencedLines();
        Paragraph paragraph = new Paragraph();
        for (String line : markdown.split("\n", -1)) {
            if (!fences.isCode(line) && !(shallow(line) && paragraph.hold(line))) {
                return false;
            }
        }
        return true;
    }

    private static boolean shallow(String line) {
        int depth = 0;
        int marks = 0;
        for (int i = 0; i < line.length() && depth <= DEEPEST_BLOCKS; i++) {
            char c = line.charAt(i);
            boolean mark = c == '>' || ("-*+".indexOf(c) >= 0 && i + 1 < line.length() && line.charAt(i + 1) == ' ');
            depth += mark ? 1 : 0;
            marks = mark && marks == 0 ? i : marks;
            if (!mark && c != ' ' && c != '\t') {
                return marks <= DEEPEST_INDENT;
            }
        }
        return depth <= DEEPEST_BLOCKS || line.replaceAll("[-*\\s]", "").isEmpty();
    }

    /** Counts within one paragraph, the lines up to an empty one. */
    private static final class Paragraph {

        private int brackets;
        private int marks;

        boolean hold(String line) {
            if (line.isBlank()) {
                brackets = 0;
                marks = 0;
                return true;
            }
            char before = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '[') {
                    brackets++;
                } else if (c == ']') {
                    brackets = Math.max(0, brackets - 1);
                } else if (c != before && (c == '*' || c == '_' || c == '~')) {
                    marks++;
                }
                before = c;
                if (brackets > OPEN_BRACKETS || marks > MARKS) {
                    return false;
                }
            }
            return true;
        }
    }
}
