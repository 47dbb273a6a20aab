package org.cohort.search;

import java.util.ArrayList;
import java.util.List;

/** A few words of a text, with those marked that were looked for; plain text, to be escaped by whoever shows it. */
public record Snippet(List<Piece> pieces) {

    /** Neighbouring words, all of them looked for or none. */
    public record Piece(String text, boolean found) {}

    /** Characters of a text that show what it is about. */
    private static final int LONGEST = 240;

    /** Characters before the first word that was looked for. */
    private static final int BEFORE = 60;

    /** The whole text. */
    static Snippet whole(String text, Marking marking) {
        return cut(text, 0, text.length(), marking.in(Words.of(text)));
    }

    /** The part of the text that has the most of what was looked for, or its beginning. */
    static Snippet best(String text, Marking marking) {
        List<Marking.Mark> marks = marking.in(Words.of(text));
        int start = marks.isEmpty() ? 0 : begin(text, densest(marks).start());
        int end = end(text, start);
        return cut(text, start, end, marks);
    }

    /** The mark after which most different ones stand close together; the first of equals. */
    private static Marking.Mark densest(List<Marking.Mark> marks) {
        Marking.Mark best = marks.get(0);
        long most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int limit = marks.get(i).start() + LONGEST - BEFORE;
            long different = marks.subList(i, Math.min(marks.size(), i + LONGEST)).stream()
                    .takeWhile(mark -> mark.end() <= limit)
                    .map(Marking.Mark::clause)
                    .distinct()
                    .count();
            if (different > most) {
                most = different;
                best = marks.get(i);
            }
        }
        return best;
    }

    private static int begin(String text, int mark) {
        int earliest = Math.max(0, mark - BEFORE);
        if (earliest == 0) {
            return 0;
        }
        for (int i = earliest; i < mark; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return mark;
    }

    private static int end(String text, int start) {
        int latest = start + LONGEST;
        if (latest >= text.length()) {
            return text.length();
        }
        for (int i = latest; i > start + BEFORE * 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }

    private static Snippet cut(String text, int start, int end, List<Marking.Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Marking.Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                add(pieces, text.substring(at, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        if (start > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Snippet(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), found));
        }
    }
}
