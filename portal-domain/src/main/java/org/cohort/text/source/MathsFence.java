package org.cohort.text.source;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What opens and closes a formula on lines of its own; TeX environments are kept as part of the formula. */
record MathsFence(String open, String close, boolean kept) {

    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|alignat|gather|multline|eqnarray|split|cases|[bpvB]?matrix|array|CD)\\*?)}.*",
            Pattern.DOTALL);

    static @Nullable MathsFence opening(CharSequence line) {
        String start = line.toString();
        if (start.startsWith("$$") && !start.startsWith("$$$")) {
            return new MathsFence("$$", "$$", false);
        }
        if (start.startsWith("\\\\[")) {
            return new MathsFence("\\\\[", "\\\\]", false);
        }
        if (start.startsWith("\\[")) {
            return new MathsFence("\\[", "\\]", false);
        }
        Matcher environment = start.startsWith("\\begin{") ? ENVIRONMENT.matcher(start) : null;
        if (environment == null || !environment.matches()) {
            return null;
        }
        String name = environment.group(1);
        return new MathsFence("\\begin{" + name + "}", "\\end{" + name + "}", true);
    }

    boolean endsLine(String line) {
        return line.stripTrailing().endsWith(close);
    }

    String texOf(String lines) {
        if (kept) {
            return lines;
        }
        String end = lines.substring(open.length());
        return (end.endsWith(close) ? end.substring(0, end.length() - close.length()) : end).strip();
    }

    /** Looks for closing marks ahead, and never twice through the same text. */
    static final class Search {

        /** A formula longer than this is none: the mark was a slip, and the text after it is text. */
        private static final int LONGEST = 20_000;

        private final Map<String, Integer> nothingBefore = new HashMap<>();

        boolean finds(MathsFence fence, BasedSequence line) {
            BasedSequence text = line.getBaseSequence();
            int from = line.getStartOffset() + fence.open().length();
            int searched = Math.max(from, nothingBefore.getOrDefault(fence.close(), 0));
            int last = Math.min(text.length(), from + LONGEST);
            for (int at = text.indexOf(fence.close(), searched, last);
                    at >= 0;
                    at = text.indexOf(fence.close(), at + 1, last)) {
                int end = at + fence.close().length();
                if (endsLine(text, end)) {
                    return holdsTex(text, from, at);
                }
                if (text.subSequence(from, at).indexOf('\n') < 0) {
                    return false; // closed within its first line and followed by words: a formula of the paragraph
                }
            }
            nothingBefore.put(
                    fence.close(), Math.max(searched, last - fence.close().length()));
            return false;
        }

        private static boolean holdsTex(BasedSequence text, int from, int to) {
            return !text.subSequence(from, Math.max(from, to)).isBlank();
        }

        private static boolean endsLine(BasedSequence text, int from) {
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    return true;
                }
                if (c != ' ' && c != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
