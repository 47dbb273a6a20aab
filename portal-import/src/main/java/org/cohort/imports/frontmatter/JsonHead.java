package org.cohort.imports.frontmatter;

/** Where a JSON object at the start of a text ends. */
final class JsonHead {

    private JsonHead() {}

    /** The index behind the closing brace; -1 where there is none. */
    static int end(String text) {
        int open = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
