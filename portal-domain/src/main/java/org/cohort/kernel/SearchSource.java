package org.cohort.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a feature offers to be found. Each feature implements it once for each kind of thing; who searches finds all of
 * them and knows none by name. Things come here exactly while somebody besides their writers may read them.
 */
public interface SearchSource {

    /** The kind of all its things, as {@link ContentRef#kind} has it. */
    String kind();

    /**
     * A batch of all there is, in the order of numbers.
     *
     * @param after the last number of the batch before, 0 for the first
     * @param most of them
     */
    List<SearchMark> marks(long after, int most);

    /** Those which stand in that thing and change with it, such as the comments on a post; usually none. */
    default List<SearchMark> marksWithin(ContentRef whole) {
        return List.of();
    }

    /** The things of these numbers that can be found at this moment, in any order. */
    List<SearchDocument> load(Collection<Long> ids);

    /**
     * The {@link SearchDocument#audience audiences} of this feature that a member belongs to, besides
     * {@link SearchDocument#EVERYBODY}.
     */
    default Set<String> audiencesOf(long memberId) {
        return Set.of();
    }
}
