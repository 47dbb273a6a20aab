package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the code of a text aside, so that nothing that looks for tags, links or addresses finds any there. Each piece leaves a mark
 * of characters that no text holds.
 */
public final class CodeMask {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
    private static final Pattern RESERVED = Pattern.compile("[\uE000\uE001]");

    private final List<String> pieces = new ArrayList<>();
    private final CodeFinder finder;

    /** @param html whether the text is HTML, in which only elements are code */
    public CodeMask(boolean html) {
        finder = new CodeFinder(html);
    }

    /** The text with marks; may be called again on a text that has some. */
    public String mask(String text) {
        String plain = pieces.isEmpty() ? RESERVED.matcher(text).replaceAll("") : text;
        StringBuilder masked = new StringBuilder(plain.length());
        int at = 0;
        for (CodeFinder.Piece piece : finder.find(plain)) {
            masked.append(plain, at, piece.from()).append(markFor(piece.markdown()));
            at = piece.to();
        }
        return masked.append(plain, at, plain.length()).toString();
    }

    /** A mark that stands for this text. */
    public String markFor(String piece) {
        if (piece.isEmpty()) {
            return "";
        }
        pieces.add(piece);
        return OPEN + String.valueOf(pieces.size() - 1) + CLOSE;
    }

    /** The text with what the marks stand for. */
    public String unmask(String text) {
        String result = text;
        // A piece may hold marks of an earlier round; each round resolves one level.
        for (int round = 0; round < 5 && result.indexOf(OPEN) >= 0; round++) {
            result = MARK.matcher(result).replaceAll(mark -> {
                int number = Integer.parseInt(mark.group(1));
                return Matcher.quoteReplacement(number < pieces.size() ? pieces.get(number) : "");
            });
        }
        return result;
    }
}
