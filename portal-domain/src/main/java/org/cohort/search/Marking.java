package org.cohort.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cohort.search.Wanted.Clause;

/**
 * Finds in a text the words that were looked for.
 *
 * @param language of the text
 */
record Marking(List<Clause> clauses, String language) {

    /** A word or phrase that was looked for: its place in the text, and which clause asked for it. */
    record Mark(int start, int end, int clause) {}

    /** In the order of the text; none overlaps another. */
    List<Mark> in(List<Word> words) {
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = mark(words, i, marks);
            i += Math.max(1, length);
        }
        return marks;
    }

    /** Marks what begins with this word; returns how many words that are. */
    private int mark(List<Word> words, int first, List<Mark> marks) {
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            if (clause.isPhrase() ? begins(clause.sequence(), words, first) : means(clause, words.get(first))) {
                int length = clause.sequence().size();
                marks.add(new Mark(
                        words.get(first).start(), words.get(first + length - 1).end(), c));
                return length;
            }
        }
        return 0;
    }

    private static boolean begins(List<String> sequence, List<Word> words, int first) {
        if (first + sequence.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < sequence.size(); i++) {
            if (!sequence.get(i).equals(words.get(first + i).form())) {
                return false;
            }
        }
        return true;
    }

    private boolean means(Clause clause, Word word) {
        String form = word.form();
        Set<String> stems = clause.stems();
        return form.equals(clause.word())
                || (!stems.isEmpty() && mayShareStem(form, clause.word()) && stems.contains(Stems.of(word, language)))
                || (clause.mistyped() && OneEdit.apart(form, clause.word()));
    }

    /** Stemming every word of a long text costs more than all the rest. */
    private static boolean mayShareStem(String form, String other) {
        return form.charAt(0) == other.charAt(0) || form.charAt(0) > 0x7f;
    }
}
