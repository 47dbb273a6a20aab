package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.SearchMark;

/** Rows behind {@link PostSearchSource}. */
@ApplicationScoped
class PostSearchRepository {

    /** Tags are rows of their own: the sum of their numbers changes with them and is found by their index alone. */
    private static final String MARK = """
            select p.id, p.version, p.channelId, p.commentCount,
                (select sum(t.tagId) from PostTag t where t.postId = p.id)
            from Post p where p.publishedAt is not null and\s""";

    @Inject
    EntityManager entities;

    List<SearchMark> marks(long after, int most) {
        return marks(entities.createQuery(MARK + "p.id > :after order by p.id", Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream());
    }

    Map<Long, Long> stamps(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return marks(entities.createQuery(MARK + "p.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream())
                .stream()
                .collect(Collectors.toMap(SearchMark::id, SearchMark::stamp));
    }

    private static List<SearchMark> marks(Stream<Object[]> rows) {
        return rows.map(row -> new SearchMark((Long) row[0], Objects.hash(row[1], row[2], row[3], row[4])))
                .toList();
    }

    /** Whole posts with their writers and channels; each once, where the join has it once for each coauthor. */
    List<Post> published(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select p from Post p join fetch p.author join fetch p.channel left join fetch p.coauthors
                        where p.id in :ids and p.publishedAt is not null
                        """, Post.class)
                .setParameter("ids", ids)
                .getResultStream()
                .distinct()
                .toList();
    }
}
