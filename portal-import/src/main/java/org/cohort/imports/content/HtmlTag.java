package org.cohort.imports.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as it stands in a text, of HTML or of JSX.
 *
 * @param attributes as written; a value in braces keeps them
 * @param from where it begins in the text, {@code to} behind its end
 */
public record HtmlTag(
        String name, boolean closing, boolean selfClosing, Map<String, String> attributes, int from, int to) {

    private static final int LONGEST = 6000;

    /** The tag that begins at this {@code <}; null where none does. */
    public static @Nullable HtmlTag at(String text, int from) {
        return new Scan(text, from).tag();
    }

    /** Whether it has this name, in any case. */
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** An attribute's value; empty where it has none. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The same tag with another value for one attribute. */
    public HtmlTag with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new HtmlTag(name, closing, selfClosing, changed, from, to);
    }

    /** The same tag with another name. */
    public HtmlTag named(String other) {
        return new HtmlTag(other, closing, selfClosing, attributes, from, to);
    }

    /** The tag as HTML. */
    public String written() {
        StringBuilder out = new StringBuilder(closing ? "</" : "<").append(name);
        attributes.forEach((key, value) -> {
            out.append(' ').append(key);
            if (!value.isEmpty()) {
                out.append("=\"").append(value.replace("\"", "&quot;")).append('"');
            }
        });
        return out.append(selfClosing ? " />" : ">").toString();
    }

    private static final class Scan {

        private final String text;
        private final int from;
        private int at;

        Scan(String text, int from) {
            this.text = text;
            this.from = from;
        }

        @Nullable
        HtmlTag tag() {
            at = from + 1;
            boolean closing = peek() == '/';
            at += closing ? 1 : 0;
            int nameFrom = at;
            while (Character.isLetterOrDigit(peek()) || (at > nameFrom && peek() != 0 && "-_.:".indexOf(peek()) >= 0)) {
                at++;
            }
            String name = text.substring(nameFrom, at);
            boolean address = name.contains(":") || peek() == '@';
            if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || address) {
                return null;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            while (at < text.length() && at - from < LONGEST) {
                skipSpace();
                if (peek() == '>') {
                    at++;
                    return new HtmlTag(name, closing, false, attributes, from, at);
                }
                if (peek() == '/' && at + 1 < text.length() && text.charAt(at + 1) == '>') {
                    at += 2;
                    return new HtmlTag(name, closing, true, attributes, from, at);
                }
                if (!attribute(attributes)) {
                    return null;
                }
            }
            return null;
        }

        private boolean attribute(Map<String, String> attributes) {
            int keyFrom = at;
            if (peek() == '{') {
                attributes.put("{}", value());
                return at > keyFrom;
            }
            while (at < text.length() && !Character.isWhitespace(peek()) && "=/><\"'{".indexOf(peek()) < 0) {
                at++;
            }
            if (at == keyFrom && at >= text.length()) {
                return false;
            }
            if (at == keyFrom) {
                // A stray slash or quote between attributes; browsers pass over it too.
                at++;
                return peek() != '<' && "/\"'=".indexOf(text.charAt(keyFrom)) >= 0;
            }
            String key = text.substring(keyFrom, at).toLowerCase(Locale.ROOT);
            int back = at;
            skipSpace();
            if (peek() == '=') {
                at++;
                skipSpace();
                attributes.putIfAbsent(key, value());
            } else {
                at = back;
                attributes.putIfAbsent(key, "");
            }
            return true;
        }

        private String value() {
            char c = peek();
            if (c == '"' || c == '\'') {
                int end = text.indexOf(c, at + 1);
                int to = end < 0 ? text.length() : end;
                String value = text.substring(at + 1, to);
                at = Math.min(text.length(), to + 1);
                return value;
            }
            return c == '{' ? braced() : unquoted();
        }

        private String braced() {
            int begin = at;
            int open = 0;
            while (at < text.length()) {
                char c = text.charAt(at++);
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (open == 0) {
                    break;
                }
            }
            return text.substring(begin, at);
        }

        private String unquoted() {
            int begin = at;
            while (at < text.length() && !Character.isWhitespace(peek()) && peek() != '>') {
                at++;
            }
            return text.substring(begin, at);
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(peek())) {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }
    }
}
