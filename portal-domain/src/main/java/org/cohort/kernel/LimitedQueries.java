package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Queries of the first few rows. EclipseLink turns a query into SQL once and remembers it, except where a limit is set on
 * it: then it does so at each execution, which costs more than the rows. So such a query is made once, with its limit,
 * and asked for by name.
 */
@ApplicationScoped
public class LimitedQueries {

    /** Unlike {@code setMaxResults}, which is carried out anew whenever the query is, even one asked for by name. */
    private static final String LIMIT = "eclipselink.jdbc.max-rows";

    /** A page for people, and the largest for programs, each with the row by which a next one is known. */
    private static final int[] FEW_LIMITS = {21, 101};

    @Inject
    EntityManager entities;

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /**
     * The least of a few limits that is enough for so many rows: whoever asks for a page of any size gets one of few
     * queries, and perhaps more rows than it is to show.
     *
     * @param rows 1 or more
     */
    public static int enoughFor(int rows) {
        for (int limit : FEW_LIMITS) {
            if (rows <= limit) {
                return limit;
            }
        }
        return rows;
    }

    /**
     * A query to be given its parameters.
     *
     * @param most of rows, one of a few constants
     */
    public <T> TypedQuery<T> of(String jpql, Class<T> type, int most) {
        String name = most + " " + jpql;
        if (!named.contains(name)) {
            TypedQuery<T> query = entities.createQuery(jpql, type).setHint(LIMIT, most);
            entities.getEntityManagerFactory().addNamedQuery(name, query);
            named.add(name);
        }
        return entities.createNamedQuery(name, type);
    }
}
