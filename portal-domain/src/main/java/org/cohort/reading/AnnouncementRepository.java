package org.cohort.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class AnnouncementRepository {

    @Inject
    EntityManager entities;

    /** Once: who says it again changes nothing. */
    void acknowledge(long memberId, long postId, Instant now) {
        entities.createNativeQuery("""
                        insert into acknowledgement (post_id, member_id, acknowledged_at)
                        select p.id, cast(?1 as bigint), cast(?2 as timestamp with time zone) from post p
                        where p.id = ?3 and not exists (
                            select 1 from acknowledgement a where a.post_id = p.id and a.member_id = ?1)
                        """)
                .setParameter(1, memberId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, postId)
                .executeUpdate();
    }

    boolean isAcknowledged(long memberId, long postId) {
        return !entities.createNativeQuery("select 1 from acknowledgement where post_id = ?1 and member_id = ?2")
                .setParameter(1, postId)
                .setParameter(2, memberId)
                .getResultList()
                .isEmpty();
    }

    int countAcknowledged(long postId) {
        return ((Number) entities.createNativeQuery("select count(*) from acknowledgement where post_id = ?1")
                        .setParameter(1, postId)
                        .getSingleResult())
                .intValue();
    }

    int countMembers() {
        return ((Number) entities.createQuery("select count(m) from Member m where m.passwordHash is not null")
                        .getSingleResult())
                .intValue();
    }

    /** The numbers of announcements of others that the member has not acknowledged, newest first. */
    List<Long> listOpen(long memberId, Instant since, int size) {
        return ((List<?>) entities.createNativeQuery("""
                        select p.id from post p
                        where p.kind = 'ANNOUNCEMENT' and p.published_at > ?2 and p.author_id <> ?1 and not exists (
                            select 1 from acknowledgement a where a.post_id = p.id and a.member_id = ?1)
                        order by p.kind desc, p.published_at desc, p.id desc limit %d
                        """.formatted(size))
                        .setParameter(1, memberId)
                        .setParameter(2, since.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .stream().map(number -> ((Number) number).longValue()).toList();
    }
}
