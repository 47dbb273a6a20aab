package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.cohort.kernel.ContentRef;

@ApplicationScoped
class ReactionRepository {

    @Inject
    EntityManager entities;

    boolean exists(ContentRef content, String emoji, long memberId) {
        return !entities.createQuery("""
                        select r.memberId from Reaction r where r.contentKind = :kind and r.contentId = :id
                        and r.emoji = :emoji and r.memberId = :member
                        """, Long.class)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .setParameter("emoji", emoji)
                .setParameter("member", memberId)
                .getResultList()
                .isEmpty();
    }

    void save(Reaction reaction) {
        entities.persist(reaction);
        entities.flush();
    }

    void delete(ContentRef content, String emoji, long memberId) {
        entities.createQuery("""
                        delete from Reaction r where r.contentKind = :kind and r.contentId = :id
                        and r.emoji = :emoji and r.memberId = :member
                        """)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .setParameter("emoji", emoji)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Counts for many things of one kind, most frequent first. */
    List<ReactionCount> counts(String kind, Collection<Long> ids, long readerId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select r.contentId, r.emoji, count(r.memberId),
                            sum(case when r.memberId = :reader then 1 else 0 end)
                        from Reaction r where r.contentKind = :kind and r.contentId in :ids
                        group by r.contentId, r.emoji order by count(r.memberId) desc, r.emoji
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setParameter("reader", readerId)
                .getResultStream()
                .map(ReactionRepository::count)
                .toList();
    }

    // By hand: the two databases give a sum different types, for which no constructor is found.
    private static ReactionCount count(Object[] row) {
        return new ReactionCount(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue() > 0);
    }
}
