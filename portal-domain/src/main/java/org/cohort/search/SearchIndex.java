package org.cohort.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;

/** What keeps the words of things and finds the things by them. It holds nothing that the database does not have. */
interface SearchIndex {

    /** More than anybody looks through. */
    int COUNTED = 1_000;

    /** Keeps other nodes from writing until the transaction ends: who reads a thing after them reads what they wrote. */
    void writeAlone();

    /** Takes these in, in the place of what it had of them, and forgets those; searches that begin later see it. */
    void write(Collection<SearchDocument> there, Collection<ContentRef> gone);

    /** The stamps of what it has of this kind, by numbers above {@code after} up to and with {@code last}. */
    Map<Long, Long> stamps(String kind, long after, long last);

    /** The stamps of what it has of this kind within that thing. */
    Map<Long, Long> stampsWithin(String kind, ContentRef whole);

    /** What is wanted, best first: from the {@code first}, counted from 0, at most {@code size} of it. */
    Matches find(Wanted wanted, int first, int size);

    /**
     * Some of the things that match.
     *
     * @param total how many there are in all, at most {@value #COUNTED}: further it does not count
     */
    record Matches(List<ContentRef> refs, int total) {}
}
