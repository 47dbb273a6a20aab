package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What authors have published, as everybody may read it; each is one statement. */
@ApplicationScoped
@Transactional
public class AuthorQueries {

    /** The channel in which members introduce themselves, where there is one. */
    public static final String INTRODUCTIONS = "introductions";

    /** More than anybody begins. */
    private static final int MOST_SERIES = 50;

    @Inject
    AuthorRepository authors;

    /** The series with a published part that this member began, by alphabet. */
    public List<SeriesRow> seriesOf(long memberId) {
        return authors.series(memberId, MOST_SERIES);
    }

    /** Where these members introduced themselves: the paths of their posts, by their numbers. */
    public Map<Long, String> introductionsOf(Collection<Long> memberIds) {
        return memberIds.isEmpty() ? Map.of() : authors.latest(memberIds, INTRODUCTIONS);
    }
}
