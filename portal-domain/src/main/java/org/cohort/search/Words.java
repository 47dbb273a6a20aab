package org.cohort.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cohort.kernel.Folding;
import org.cohort.kernel.SearchDocument;

/**
 * Takes a text apart: runs of letters and digits are words, and each character of a script that writes without spaces.
 * Everything else, apostrophes, dots and underscores too, parts them, so that {@code node.js} is found by either half.
 */
final class Words {

    /** PostgreSQL counts the places of words no further than 16,383; what comes later would all stand in one place. */
    static final int MOST = 16_000;

    /** A longer run of letters is no word: somebody's key, or noise. */
    private static final int LONGEST = 60;

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private final String text;
    private final List<Word> found = new ArrayList<>();
    private int start = -1;

    private Words(String text) {
        this.text = text;
    }

    /** The words in their order, at most {@value #MOST}. */
    static List<Word> of(String text) {
        return new Words(text).all();
    }

    /** What a thing is called and its tags: who names these means it. */
    static List<Word> ofTitle(SearchDocument thing) {
        List<Word> title = new ArrayList<>(of(thing.title()));
        thing.tags().forEach(tag -> title.addAll(of(tag)));
        return title;
    }

    private List<Word> all() {
        int i = 0;
        while (i < text.length() && found.size() < MOST) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (standsAlone(c)) {
                end(i);
                start = i;
                end(next);
            } else if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start < 0 || !joins(c)) {
                end(i);
            }
            i = next;
        }
        end(i);
        return found;
    }

    private void end(int end) {
        if (start >= 0 && end - start <= LONGEST) {
            String lower = Folding.lower(text.substring(start, end));
            String form = Folding.fold(lower);
            if (!form.isEmpty() && form.length() <= LONGEST) {
                found.add(new Word(lower, form, start, end));
            }
        }
        start = -1;
    }

    private static boolean standsAlone(int c) {
        return c > 0xe00 && Character.isLetterOrDigit(c) && WITHOUT_SPACES.contains(Character.UnicodeScript.of(c));
    }

    /** Marks belong to the letter before them, and some scripts part letters of one word by what nobody sees. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200c
                || c == 0x200d;
    }
}
