package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchMark;

/** Rows behind {@link CommentSearchSource}. */
@ApplicationScoped
class CommentSearchRepository {

    private static final String MARK = """
            select c.id, c.version, p.channelId, p.language, p.anonymousSince,
                (select count(r.emoji) from Reaction r where r.contentId = c.id and r.contentKind = :comment)
            from Comment c join c.post p where p.publishedAt is not null and c.removedAt is null and\s""";

    @Inject
    EntityManager entities;

    List<SearchMark> marks(long after, int most) {
        return marks(entities.createQuery(MARK + "c.id > :after order by c.id", Object[].class)
                .setParameter("comment", ContentRef.COMMENT)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream());
    }

    List<SearchMark> marksOn(long postId) {
        return marks(entities.createQuery(MARK + "c.postId = :post", Object[].class)
                .setParameter("comment", ContentRef.COMMENT)
                .setParameter("post", postId)
                .getResultStream());
    }

    Map<Long, Long> stamps(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return marks(entities.createQuery(MARK + "c.id in :ids", Object[].class)
                        .setParameter("comment", ContentRef.COMMENT)
                        .setParameter("ids", ids)
                        .getResultStream())
                .stream()
                .collect(Collectors.toMap(SearchMark::id, SearchMark::stamp));
    }

    private static List<SearchMark> marks(Stream<Object[]> rows) {
        return rows.map(row -> new SearchMark((Long) row[0], Objects.hash(row[1], row[2], row[3], row[4], row[5])))
                .toList();
    }

    /** Those that readers see, with their writers and what they stand under. */
    List<Comment> shown(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select c from Comment c join fetch c.author join fetch c.post p join fetch p.channel
                        where c.id in :ids and c.removedAt is null and p.publishedAt is not null
                        """, Comment.class).setParameter("ids", ids).getResultList();
    }

    /** How many reactions each of these has, where there are any. */
    Map<ContentRef, Integer> reactions(Collection<ContentRef> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select r.contentKind, r.contentId, count(r.emoji) from Reaction r where r.contentId in :ids
                        group by r.contentKind, r.contentId
                        """, Object[].class)
                .setParameter("ids", things.stream().map(ContentRef::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ContentRef((String) row[0], (Long) row[1]), row -> ((Long) row[2]).intValue()));
    }
}
