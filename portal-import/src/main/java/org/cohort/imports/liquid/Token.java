package org.cohort.imports.liquid;

/** A piece of a template: text as it stands, something to print, or a tag. */
record Token(Kind kind, String text) {

    enum Kind {
        TEXT,
        OUTPUT,
        TAG
    }

    static Token text(String text) {
        return new Token(Kind.TEXT, text);
    }

    /** A tag's first word; empty for other tokens. */
    String name() {
        if (kind != Kind.TAG) {
            return "";
        }
        int end = 0;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(0, end);
    }

    /** What follows a tag's first word. */
    String arguments() {
        return text.substring(name().length()).strip();
    }

    boolean is(String tagName) {
        return name().equals(tagName);
    }
}
