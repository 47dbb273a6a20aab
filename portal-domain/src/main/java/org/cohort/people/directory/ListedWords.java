package org.cohort.people.directory;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohort.kernel.Folding;

/** The words of a text as they are listed and looked for: in small letters, without accents. */
final class ListedWords {

    /** What is longer is cut, here and where it is looked for, so that it is found all the same. */
    private static final int LONGEST = 30;

    private ListedWords() {}

    /** Each once, in the order of the text; scripts that write without spaces are parted too. */
    static List<String> in(String text, int most) {
        String folded = Folding.fold(Folding.lower(text));
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(folded);
        Set<String> words = new LinkedHashSet<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE && words.size() < most; end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(cut(folded.substring(start, end)));
            }
            start = end;
        }
        return new ArrayList<>(words);
    }

    /** A word's first letter, its first two, and so on up to the word itself. */
    static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(1, word.codePointCount(0, word.length()))
                .mapToObj(letters -> word.substring(0, word.offsetByCodePoints(0, letters)));
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
