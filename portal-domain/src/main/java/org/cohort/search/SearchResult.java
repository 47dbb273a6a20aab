package org.cohort.search;

import java.util.List;

/**
 * A page of what was found, best first.
 *
 * @param total how many things match, at most {@value SearchIndex#COUNTED}
 * @param closeness how well they match what was typed
 * @param last the number of the last page that there is, 0 where nothing was found
 */
public record SearchResult(Search search, List<SearchHit> hits, int total, Closeness closeness, int last) {

    /** What is in the things that were found. */
    public enum Closeness {
        /** Every word, in one of its forms. */
        ALL,
        /** Every word, or one that a slip of the finger makes of it. */
        CLOSE,
        /** Some of the words. */
        SOME
    }

    static SearchResult nothing(Search search) {
        return new SearchResult(search, List.of(), 0, Closeness.ALL, 0);
    }

    /** Whether there may be more than were counted. */
    public boolean isCountedUp() {
        return total >= SearchIndex.COUNTED;
    }
}
