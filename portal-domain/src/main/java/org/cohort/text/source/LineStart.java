package org.cohort.text.source;

/**
 * The marks of quotations, lists and headings that a line begins with.
 *
 * @param depth how many marks of quotations and lists
 * @param indent the column of a list mark, 0 where there is none
 * @param beginsBlock whether it is an item of a list, a heading, or underlines one
 * @param weight how much work it makes, in items of a list
 */
record LineStart(int depth, int indent, boolean beginsBlock, int weight) {

    /** A definition is parsed again with each line after it. */
    private static final int DEFINITION = 4;

    static LineStart of(String line) {
        if (isRule(line)) {
            return new LineStart(0, 0, true, 1);
        }
        int depth = 0;
        int indent = 0;
        boolean item = false;
        int at = 0;
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            int list = listMark(line, at);
            if (list > 0) {
                indent = item ? indent : at;
                item = true;
                depth++;
                at += list - 1;
            } else if (c == '>') {
                depth++;
            } else if (c != ' ' && c != '\t') {
                break;
            }
        }
        char first = at < line.length() ? line.charAt(at) : ' ';
        boolean begins = item || "#=:".indexOf(first) >= 0;
        return new LineStart(depth, indent, begins, first == ':' ? DEFINITION : first == '[' || begins ? 1 : 0);
    }

    /** A line of nothing but one kind of mark is a rule across the page. */
    private static boolean isRule(String line) {
        char mark = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                continue;
            }
            if ("-*_=".indexOf(c) < 0 || (mark != 0 && c != mark)) {
                return false;
            }
            mark = c;
        }
        return mark != 0;
    }

    /** How many characters the mark of a list takes here. */
    private static int listMark(String line, int at) {
        int end = at;
        while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        String marks = end > at ? ".)" : "-*+";
        boolean mark = end < line.length() && marks.indexOf(line.charAt(end)) >= 0;
        boolean space = end + 1 >= line.length() || line.charAt(end + 1) == ' ' || line.charAt(end + 1) == '\t';
        return mark && space ? end - at + 1 : 0;
    }
}
