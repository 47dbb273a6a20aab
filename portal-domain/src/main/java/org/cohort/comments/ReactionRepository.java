package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Counts for many things, most frequent first. */
    List<ReactionCount> counts(Collection<ContentRef> contents, long readerId) {
        if (contents.isEmpty()) {
            return List.of();
        }
        // Two things of different kinds may have one number, and only one of them was asked for.
        Set<ContentRef> asked = Set.copyOf(contents);
        List<Long> ids = asked.stream().map(ContentRef::id).distinct().toList();
        // In SQL, because EclipseLink writes all values into a statement that has a case in it.
        Query query = entities.createNativeQuery("""
                        select content_kind, content_id, emoji, count(*) as members,
                            max(case when member_id = ?1 then 1 else 0 end)
                        from reaction where content_id in (%s)
                        group by content_kind, content_id, emoji order by members desc, emoji
                        """.formatted(numbered(2, ids.size())));
        query.setParameter(1, readerId);
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 2, ids.get(i));
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> count((Object[]) row))
                        .filter(count -> asked.contains(count.content()))
                        .toList();
    }

    private static String numbered(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
    }

    private static ReactionCount count(Object[] row) {
        ContentRef content = new ContentRef((String) row[0], ((Number) row[1]).longValue());
        return new ReactionCount(
                content, (String) row[2], ((Number) row[3]).longValue(), ((Number) row[4]).intValue() > 0);
    }
}
