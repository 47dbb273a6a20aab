package org.cohort.text.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a formula begins and ends within a paragraph: {@code $…$}, {@code $$…$$}, {@code \(…\)} or {@code \[…\]}, the
 * last two also with two backslashes, as blogs of other generators write them. Sums of money are no formulas.
 */
record MathsSpan(int start, int end, int mark) {

    /** A formula within a line is short; an unclosed one must not make the rest of a long paragraph be searched. */
    private static final int LONGEST = 2_000;

    private static final Pattern SUM_OF_MONEY =
            Pattern.compile("\\d[\\d.,]*[kKmMbB]?(?:\\s*[-–/,;]\\s*|\\s)[^\\\\^_={}]*\\p{L}{2}[^\\\\^_={}]*");
    private static final String OPERATORS = "/:,;-+=(<>|&";

    static @Nullable MathsSpan at(CharSequence text, int start, Searched searched) {
        return text.charAt(start) == '$' ? dollars(text, start) : backslash(text, start, searched);
    }

    /** The TeX between the marks. */
    String texOf(CharSequence text) {
        return text.subSequence(start + mark, end - mark).toString().strip();
    }

    private static @Nullable MathsSpan dollars(CharSequence text, int start) {
        int mark = has(text, start, "$$") ? 2 : 1;
        if (has(text, start, "$$$") || (start > 0 && (isWord(text, start - 1) || text.charAt(start - 1) == '$'))) {
            return null;
        }
        int close = nextDollar(text, start + mark);
        if (close < 0 || (mark == 2 && !has(text, close, "$$"))) {
            return null;
        }
        MathsSpan span = new MathsSpan(start, close + mark, mark);
        return mark == 2 ? span.unlessEmpty(text) : span.unlessMoney(text);
    }

    private @Nullable MathsSpan unlessEmpty(CharSequence text) {
        return texOf(text).isEmpty() ? null : this;
    }

    private @Nullable MathsSpan unlessMoney(CharSequence text) {
        CharSequence inner = text.subSequence(start + 1, end - 1);
        if (inner.length() == 0
                || Character.isWhitespace(inner.charAt(0))
                || Character.isWhitespace(inner.charAt(inner.length() - 1))) {
            return null;
        }
        boolean digitFollows = end < text.length() && Character.isDigit(text.charAt(end));
        boolean sum = SUM_OF_MONEY.matcher(inner).matches();
        return digitFollows || sum || endsInOperatorBeforeWord(text, inner) ? null : this;
    }

    /** As in {@code $HOME/$USER}. */
    private boolean endsInOperatorBeforeWord(CharSequence text, CharSequence inner) {
        return isWord(text, end) && OPERATORS.indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** The next dollar sign that no backslash precedes; a code span in between means there is no formula. */
    private static int nextDollar(CharSequence text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '$') {
                return i;
            }
            if (c == '`') {
                return -1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static @Nullable MathsSpan backslash(CharSequence text, int start, Searched searched) {
        int mark = has(text, start, "\\\\(") || has(text, start, "\\\\[") ? 3 : 2;
        if (mark == 2 && !has(text, start, "\\(") && !has(text, start, "\\[")) {
            return null;
        }
        String slashes = mark == 3 ? "\\\\" : "\\";
        String closing = slashes + (text.charAt(start + mark - 1) == '(' ? ')' : ']');
        int close = searched.find(text, closing, start + mark, start + LONGEST);
        return close < 0 ? null : new MathsSpan(start, close + mark, mark).unlessEmpty(text);
    }

    /** Remembers how far closing marks have been looked for in a paragraph, so that no part is read again for each. */
    static final class Searched {

        private @Nullable CharSequence paragraph;
        private final Map<String, Integer> nothingBefore = new HashMap<>();

        @SuppressWarnings("ReferenceEquality") // the same paragraph, not one of the same words
        private int find(CharSequence text, String mark, int from, int to) {
            if (paragraph != text) {
                paragraph = text;
                nothingBefore.clear();
            }
            int last = Math.min(text.length() - mark.length(), to);
            for (int i = Math.max(from, nothingBefore.getOrDefault(mark, 0)); i <= last; i++) {
                if (has(text, i, mark)) {
                    return i;
                }
            }
            nothingBefore.put(mark, Math.max(last + 1, nothingBefore.getOrDefault(mark, 0)));
            return -1;
        }
    }

    private static boolean has(CharSequence text, int at, String expected) {
        if (at + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (text.charAt(at + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(CharSequence text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
