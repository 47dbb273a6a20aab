package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds code in Markdown or HTML, from the start to the end, and says how each piece is to be written. */
final class CodeFinder {

    /** @param markdown what stands in its place; empty for comments */
    record Piece(int from, int to, String markdown) {}

    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*(?:(?:[-*+]|\\d+[.)])[ \\t]+)?(`{3,}|~{3,})([^\\n`]*)(?=\\n|\\z)");
    private static final Pattern LIQUID_BLOCK =
            Pattern.compile("\\{%-?\\s*(highlight|codeblock|code|prism)\\b([^%]*?)-?%}");
    private static final Pattern HTML_BLOCK = Pattern.compile(
            "<(pre|code|kbd|samp|tt|script|style|textarea|xmp)\\b[^>]*>|<!--|\\{::comment}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIQUID_IN_CODE = Pattern.compile("\\{%-?\\s*(?:end)?(?:raw|verbatim)\\s*-?%}\\n?");

    private final boolean html;
    private final List<Piece> pieces = new ArrayList<>();
    private String text = "";

    CodeFinder(boolean html) {
        this.html = html;
    }

    List<Piece> find(String whole) {
        text = whole;
        pieces.clear();
        IndentedCode indented = new IndentedCode(text);
        int at = 0;
        boolean lineStart = true;
        while (at < text.length()) {
            int next = lineStart && !html ? fence(at) : at;
            next = next > at || html || !lineStart ? next : indented.pieceAt(at, pieces);
            if (next == at) {
                next = inLine(at);
            }
            lineStart = next > at ? text.charAt(next - 1) == '\n' : text.charAt(at) == '\n';
            at = Math.max(next, at + 1);
        }
        return List.copyOf(pieces);
    }

    private int fence(int at) {
        Matcher open = FENCE.matcher(text).region(at, text.length());
        if (!open.lookingAt()) {
            return at;
        }
        char sign = open.group(1).charAt(0);
        Pattern close =
                Pattern.compile("^[ \\t>]*" + Pattern.quote(open.group(1)) + sign + "*[ \\t]*$", Pattern.MULTILINE);
        Matcher end = close.matcher(text);
        boolean closed = end.find(open.end());
        int to = closed ? end.end() : text.length();
        int from = open.start(1);
        String code = LIQUID_IN_CODE.matcher(text.substring(from, to)).replaceAll("");
        pieces.add(new Piece(from, to, FenceInfo.plain(code)));
        return to;
    }

    /** Code that begins at this character; the same index where none does. */
    private int inLine(int at) {
        char c = text.charAt(at);
        if (c == '{' || c == '<') {
            Optional<Piece> block = c == '{' ? liquidBlock(at) : Optional.empty();
            block = block.or(() -> htmlBlock(at));
            block.ifPresent(pieces::add);
            return block.map(Piece::to).orElse(at);
        }
        if (c == '`' && !html) {
            return inlineCode(at);
        }
        return c == '\\' && !html && at + 1 < text.length() && text.charAt(at + 1) == '`' ? at + 2 : at;
    }

    private Optional<Piece> liquidBlock(int at) {
        Matcher open = LIQUID_BLOCK.matcher(text).region(at, text.length());
        if (!open.lookingAt()) {
            return Optional.empty();
        }
        Matcher end =
                Pattern.compile("\\{%-?\\s*end" + open.group(1) + "\\s*-?%}").matcher(text);
        if (!end.find(open.end())) {
            return Optional.empty();
        }
        String code =
                LIQUID_IN_CODE.matcher(text.substring(open.end(), end.start())).replaceAll("");
        int lineFrom = text.lastIndexOf('\n', at - 1) + 1;
        String indent = text.substring(lineFrom, at).isBlank() ? text.substring(lineFrom, at) : "";
        return Optional.of(new Piece(at, end.end(), CodeBlock.of(open.group(2).strip(), code, html, indent)));
    }

    private Optional<Piece> htmlBlock(int at) {
        Matcher open = HTML_BLOCK.matcher(text).region(at, text.length());
        if (!open.lookingAt()) {
            return Optional.empty();
        }
        if (open.group(1) == null) {
            String mark = open.group().startsWith("<") ? "-->" : "{:/comment}";
            int end = text.indexOf(mark, open.end());
            return end < 0 ? Optional.empty() : Optional.of(new Piece(at, end + mark.length(), ""));
        }
        Matcher end = Pattern.compile("</" + open.group(1) + "\\s*>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (!end.find(open.end())) {
            return Optional.empty();
        }
        String inner =
                LIQUID_IN_CODE.matcher(text.substring(open.end(), end.start())).replaceAll("");
        return Optional.of(new Piece(at, end.end(), open.group() + CodeBlock.inHtml(inner) + end.group()));
    }

    private int inlineCode(int at) {
        int run = at;
        while (run < text.length() && text.charAt(run) == '`') {
            run++;
        }
        String marks = text.substring(at, run);
        int paragraphEnd = text.indexOf("\n\n", run);
        int limit = paragraphEnd < 0 ? text.length() : paragraphEnd;
        int close = text.indexOf(marks, run);
        while (close >= 0 && close < limit) {
            int after = close + marks.length();
            if (after >= text.length() || text.charAt(after) != '`') {
                pieces.add(new Piece(
                        at,
                        after,
                        LIQUID_IN_CODE.matcher(text.substring(at, after)).replaceAll("")));
                return after;
            }
            while (after < text.length() && text.charAt(after) == '`') {
                after++;
            }
            close = text.indexOf(marks, after);
        }
        return run;
    }
}
