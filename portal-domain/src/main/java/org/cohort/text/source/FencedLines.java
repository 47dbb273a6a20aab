package org.cohort.text.source;

/** Tells, line after line, which ones are fenced code. Quotation marks and list marks before a fence are passed over. */
final class FencedLines {

    private static final int SHORTEST = 3;

    private char fence;
    private int length;

    /** Whether this line opens, closes or stands in a code block. */
    boolean isCode(String line) {
        int at = afterMarks(line);
        int run = run(line, at);
        if (length == 0) {
            if (run < SHORTEST || (line.charAt(at) == '`' && line.indexOf('`', at + run) >= 0)) {
                return false;
            }
            fence = line.charAt(at);
            length = run;
        } else if (run >= length
                && line.charAt(at) == fence
                && line.substring(at + run).isBlank()) {
            length = 0;
        }
        return true;
    }

    private static int afterMarks(String line) {
        int at = 0;
        while (at < line.length() && " \t>-*+".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int run(String line, int from) {
        if (from >= line.length() || (line.charAt(from) != '`' && line.charAt(from) != '~')) {
            return 0;
        }
        int end = from;
        while (end < line.length() && line.charAt(end) == line.charAt(from)) {
            end++;
        }
        return end - from;
    }
}
