package org.cohort.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two versions of a text: by lines, and within changed lines by words. */
public final class TextDiff {

    /** Whether a piece of text is in both versions, in the older alone, or in the newer alone. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of text. The pieces that are not added make up the older version, those not removed the newer. */
    public record Change(Kind kind, String text) {}

    /** Comparing takes the product of the length and the number of differences: beyond this a part counts as replaced. */
    private static final int MOST_LINES = 4_000;

    private static final int MOST_WORDS = 1_500;

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{N}\\p{M}_]+|[^\\S\\n]+|.",
            Pattern.DOTALL);

    private TextDiff() {}

    /** The pieces in order; neighbours differ in kind, and what was removed comes before what took its place. */
    public static List<Change> between(String before, String after) {
        Pieces pieces = new Pieces();
        compare(parts(LINE, before), parts(LINE, after), MOST_LINES, pieces, TextDiff::compareWords);
        return pieces.finished();
    }

    private static void compareWords(List<String> before, List<String> after, Pieces pieces) {
        List<String> oldWords = parts(WORD, String.join("", before));
        List<String> newWords = parts(WORD, String.join("", after));
        compare(oldWords, newWords, MOST_WORDS, pieces, TextDiff::replace);
    }

    private static void replace(List<String> before, List<String> after, Pieces pieces) {
        pieces.add(Kind.REMOVED, String.join("", before));
        pieces.add(Kind.ADDED, String.join("", after));
    }

    private static void compare(List<String> before, List<String> after, int most, Pieces pieces, Changed changed) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        pieces.add(Kind.SAME, String.join("", before.subList(0, start)));
        List<String> oldPart = before.subList(start, before.size() - end);
        List<String> newPart = after.subList(start, after.size() - end);
        if (oldPart.size() + newPart.size() > most) {
            replace(oldPart, newPart, pieces);
        } else {
            compareParts(oldPart, newPart, pieces, changed);
        }
        pieces.add(Kind.SAME, String.join("", before.subList(before.size() - end, before.size())));
    }

    private static void compareParts(List<String> before, List<String> after, Pieces pieces, Changed changed) {
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                changed.add(removed, added, pieces);
                removed.clear();
                added.clear();
                pieces.add(Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                removed.addAll(delta.getSource().getLines());
                added.addAll(delta.getTarget().getLines());
            }
        }
        changed.add(removed, added, pieces);
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private static List<String> parts(Pattern part, String text) {
        return part.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What to do with a part that differs. */
    private interface Changed {
        void add(List<String> before, List<String> after, Pieces pieces);
    }

    /** Joins pieces, so that a changed sentence reads as one change and not as a change of every word. */
    private static final class Pieces {

        private final List<Change> changes = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String gap = "";

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (kind == Kind.SAME) {
                keep(text);
                return;
            }
            removed.append(gap);
            added.append(gap);
            gap = "";
            (kind == Kind.REMOVED ? removed : added).append(text);
        }

        /** White space between two changed words belongs to the change, if both versions have words there. */
        private void keep(String text) {
            boolean within = removed.length() > 0 && added.length() > 0 && gap.isEmpty();
            if (within && text.isBlank() && text.indexOf('\n') < 0) {
                gap = text;
            } else {
                flush();
                append(Kind.SAME, text);
            }
        }

        private void flush() {
            append(Kind.REMOVED, removed.toString());
            append(Kind.ADDED, added.toString());
            append(Kind.SAME, gap);
            removed.setLength(0);
            added.setLength(0);
            gap = "";
        }

        private void append(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.kind() == kind) {
                changes.set(changes.size() - 1, new Change(kind, last.text() + text));
            } else {
                changes.add(new Change(kind, text));
            }
        }

        List<Change> finished() {
            flush();
            return List.copyOf(changes);
        }
    }
}
