package org.cohort.imports.content;

import java.util.List;
import java.util.regex.Pattern;

/** Code by indentation: lines of four spaces or a tab behind an empty line, outside lists. */
final class IndentedCode {

    private static final Pattern LIST_ITEM = Pattern.compile("\\s{0,3}(?:[-*+]|\\d{1,9}[.)])\\s.*|\\[\\^[^\\]]+]:.*");
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(?:end)?(?:raw|verbatim)\\s*-?%}\\n?");

    private final String text;
    private final HtmlDepth depth = new HtmlDepth();
    private boolean inList;
    private boolean afterBlank = true;

    IndentedCode(String text) {
        this.text = text;
    }

    /** Looks at the line that begins here; the end of the code, or the same index where the line is none. */
    int pieceAt(int at, List<CodeFinder.Piece> pieces) {
        String line = line(at);
        boolean indented = !depth.isInside(line) && isIndented(line);
        if (indented
                && afterBlank
                && !inList
                && !line.isBlank()
                && !line.strip().startsWith("<")) {
            int end = at;
            int lastCode = at;
            while (end < text.length() && (isIndented(line(end)) || line(end).isBlank())) {
                int lineEnd = end + line(end).length();
                lastCode = line(end).isBlank() ? lastCode : lineEnd;
                end = lineEnd + 1;
            }
            pieces.add(new CodeFinder.Piece(
                    at, lastCode, RAW.matcher(text.substring(at, lastCode)).replaceAll("")));
            return lastCode;
        }
        if (LIST_ITEM.matcher(line).matches()) {
            inList = true;
        } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && afterBlank) {
            inList = false;
        }
        afterBlank = line.isBlank();
        return at;
    }

    private String line(int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private static boolean isIndented(String line) {
        return line.startsWith("    ") || line.startsWith("\t");
    }
}
