package org.cohort.imports.content;

/** Pairs of brackets in a text; a backslash takes a bracket's meaning. */
final class Brackets {

    private Brackets() {}

    /** The index of the bracket that closes the one here; -1 where none does before the limit or an empty line. */
    static int close(String text, int open, int limit) {
        char opening = text.charAt(open);
        char closing = opening == '[' ? ']' : ')';
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i;
            } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
