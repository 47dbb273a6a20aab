package org.cohort.web.drafts;

import java.util.List;
import org.cohort.text.TextDiff;
import org.cohort.text.TextDiff.Change;
import org.cohort.text.TextDiff.Kind;

/**
 * Two texts side by side after a conflict, each whole, in pieces: those that are in both and those that are in it alone.
 *
 * @param theirs what was saved meanwhile; what is only in it is {@code REMOVED} where the other replaces it
 * @param yours what stands in the form; what is only in it is {@code ADDED}
 */
public record BothTexts(List<Change> theirs, List<Change> yours) {

    public static BothTexts of(String theirs, String yours) {
        // With its end, a last line is the same line wherever it stands.
        List<Change> changes = TextDiff.between(theirs + "\n", yours + "\n");
        return new BothTexts(without(changes, Kind.ADDED), without(changes, Kind.REMOVED));
    }

    private static List<Change> without(List<Change> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() != kind).toList();
    }
}
