package org.cohort.web.posts;

import java.util.ArrayList;
import java.util.List;
import org.cohort.text.TextDiff.Change;
import org.cohort.text.TextDiff.Kind;

/**
 * A part of a comparison as it is shown.
 *
 * @param kind {@code same}, {@code removed}, {@code added}, or {@code skipped} for lines that are left out
 * @param lines how many lines are left out, else 0
 */
public record DiffPart(String kind, String text, int lines) {

    /** Lines of unchanged text around a change, enough to know where one is. */
    private static final int CONTEXT = 3;

    static List<DiffPart> of(List<Change> changes) {
        List<DiffPart> parts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change.kind() == Kind.SAME) {
                same(parts, change.text(), i > 0, i < changes.size() - 1);
            } else {
                parts.add(new DiffPart(change.kind() == Kind.ADDED ? "added" : "removed", change.text(), 0));
            }
        }
        return parts;
    }

    private static void same(List<DiffPart> parts, String text, boolean changedBefore, boolean changedAfter) {
        List<String> lines = text.lines().toList();
        int head = changedBefore ? CONTEXT : 0;
        int tail = changedAfter ? CONTEXT : 0;
        int skipped = lines.size() - head - tail;
        if (skipped <= CONTEXT) {
            parts.add(new DiffPart("same", text, 0));
            return;
        }
        if (head > 0) {
            parts.add(new DiffPart("same", String.join("\n", lines.subList(0, head)), 0));
        }
        parts.add(new DiffPart("skipped", "", skipped));
        if (tail > 0) {
            String end = text.endsWith("\n") ? "\n" : "";
            parts.add(new DiffPart(
                    "same", String.join("\n", lines.subList(lines.size() - tail, lines.size())) + end, 0));
        }
    }
}
