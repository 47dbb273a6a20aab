package org.cohort.imports.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a template into tokens. Raw text and comments are dealt with here: nothing inside them is a token. */
final class Tokens {

    private static final Pattern END_RAW = Pattern.compile("\\{%-?\\s*end(?:raw|verbatim)\\s*-?%}");
    private static final Pattern COMMENT_EDGE = Pattern.compile("\\{%-?\\s*(end)?comment\\b[^%]*-?%}");
    private static final int LONGEST_TAG = 4000;

    private final String template;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Tokens(String template) {
        this.template = template;
    }

    static List<Token> of(String template) {
        Tokens cutting = new Tokens(template);
        cutting.cut();
        return cutting.tokens;
    }

    private void cut() {
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0 || open + 1 >= template.length()) {
                break;
            }
            text.append(template, at, open);
            at = open;
            char second = template.charAt(open + 1);
            boolean taken = switch (second) {
                case '%' -> take("%}", Token.Kind.TAG);
                case '{' -> take("}}", Token.Kind.OUTPUT);
                default -> false;
            };
            if (!taken) {
                text.append('{');
                at++;
            }
        }
        text.append(template, Math.min(at, template.length()), template.length());
        flush();
    }

    private boolean take(String closing, Token.Kind kind) {
        int end = end(closing);
        if (end < 0) {
            return false;
        }
        String inner = template.substring(at + 2, end);
        boolean trimBefore = inner.startsWith("-");
        boolean trimAfter = inner.endsWith("-") && inner.length() > 1;
        Token token = new Token(
                kind,
                inner.substring(trimBefore ? 1 : 0, inner.length() - (trimAfter ? 1 : 0))
                        .strip());
        if (kind == Token.Kind.TAG && !isTag(token)) {
            return false;
        }
        if (trimBefore) {
            text.setLength(text.toString().stripTrailing().length());
        }
        at = end + 2;
        if (token.is("raw") || token.is("verbatim")) {
            takeRaw();
        } else if (token.is("comment")) {
            skipComment();
        } else {
            flush();
            tokens.add(token);
        }
        while (trimAfter && at < template.length() && Character.isWhitespace(template.charAt(at))) {
            at++;
        }
        return true;
    }

    private static boolean isTag(Token token) {
        return !token.name().isEmpty() || token.text().startsWith("#");
    }

    /** The first closing mark outside quotes, else the first at all. */
    private int end(String closing) {
        int first = template.indexOf(closing, at + 2);
        if (first < 0 || first - at > LONGEST_TAG) {
            return -1;
        }
        char quote = 0;
        for (int i = at + 2; i < Math.min(template.length() - 1, at + LONGEST_TAG); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (template.startsWith(closing, i)) {
                return i;
            }
        }
        return first;
    }

    private void takeRaw() {
        Matcher end = END_RAW.matcher(template);
        boolean closed = end.find(at);
        text.append(template, at, closed ? end.start() : template.length());
        at = closed ? end.end() : template.length();
    }

    private void skipComment() {
        Matcher edge = COMMENT_EDGE.matcher(template);
        int open = 1;
        while (open > 0 && edge.find(at)) {
            open += edge.group(1) == null ? 1 : -1;
            at = edge.end();
        }
        if (open > 0) {
            at = template.length();
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            tokens.add(Token.text(text.toString()));
            text.setLength(0);
        }
    }
}
