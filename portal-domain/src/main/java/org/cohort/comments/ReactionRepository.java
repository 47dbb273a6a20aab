package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Counts for many things of one kind, most frequent first. One statement for a guest, two for a member. */
    List<ReactionCount> counts(String kind, Collection<Long> ids, long readerId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<List<?>> own = readerId == 0 ? Set.of() : own(kind, ids, readerId);
        return entities.createQuery("""
                        select r.contentId, r.emoji, count(r.memberId) from Reaction r
                        where r.contentId in :ids and r.contentKind = :kind
                        group by r.contentId, r.emoji order by count(r.memberId) desc, r.emoji
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new ReactionCount(
                        (Long) row[0], (String) row[1], (Long) row[2], own.contains(List.of(row[0], row[1]))))
                .toList();
    }

    private Set<List<?>> own(String kind, Collection<Long> ids, long memberId) {
        return entities.createQuery("""
                        select r.contentId, r.emoji from Reaction r
                        where r.contentId in :ids and r.contentKind = :kind and r.memberId = :member
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .setParameter("member", memberId)
                .getResultStream()
                .map(List::of)
                .collect(Collectors.toSet());
    }
}
