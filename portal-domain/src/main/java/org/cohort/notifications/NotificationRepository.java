package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LimitedQueries;

@ApplicationScoped
class NotificationRepository {

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    void save(Notification notification) {
        entities.persist(notification);
    }

    /** The numbers of those who have been told of it. */
    Set<Long> toldOf(ContentRef content) {
        return new HashSet<>(entities.createQuery(
                        "select n.memberId from Notification n where n.contentKind = :kind and n.contentId = :id",
                        Long.class)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .getResultList());
    }

    /** What nobody has read yet about a thing or a part of it. */
    List<Notification> unreadAbout(ContentRef thing) {
        return entities.createQuery("""
                        select n from Notification n where n.readAt is null
                        and ((n.contentKind = :kind and n.contentId = :id) or (n.wholeKind = :kind and n.wholeId = :id))
                        """, Notification.class)
                .setParameter("kind", thing.kind())
                .setParameter("id", thing.id())
                .getResultList();
    }

    /** How many things have something unread about them; no more than these many notifications are looked at. */
    long countUnread(long memberId, int most) {
        return ((Number) entities.createNativeQuery("""
                        select count(distinct u.whole_id) from (select whole_id from notification
                        where member_id = ?1 and read_at is null and hidden_at is null limit %d) u
                        """.formatted(most))
                        .setParameter(1, memberId)
                        .getSingleResult())
                .longValue();
    }

    /** Newest first. */
    List<NotificationRow> list(long memberId, Keyset after, int size) {
        return limited.of("""
                        select new org.cohort.notifications.NotificationRow(n.id, n.reason, n.contentKind, n.contentId,
                            n.wholeKind, n.wholeId, n.madeAt, n.readAt, n.hiddenAt, b.handle, b.name)
                        from Notification n left join n.by b where n.memberId = :member
                        and n.madeAt <= :at and (n.madeAt < :at or n.id < :id)
                        order by n.memberId desc, n.madeAt desc, n.id desc
                        """, NotificationRow.class, size)
                .setParameter("member", memberId)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .getResultList();
    }

    /** The unread one about exactly this, as long as the member may see it. */
    List<NotificationRow> unreadOf(long memberId, ContentRef content) {
        return rows("n.contentKind = :kind and n.contentId = :id", memberId)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .getResultList();
    }

    /** The latest unread ones that are to be told in this way, and that no other mail has gathered. */
    List<NotificationRow> toGather(long memberId, Delivery delivery, long mailId, int most) {
        return rows("n.delivery = :delivery and (n.mailId is null or n.mailId = :mail)", memberId)
                .setParameter("delivery", delivery)
                .setParameter("mail", mailId)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<NotificationRow> rows(String condition, long memberId) {
        return entities.createQuery("""
                        select new org.cohort.notifications.NotificationRow(n.id, n.reason, n.contentKind, n.contentId,
                            n.wholeKind, n.wholeId, n.madeAt, n.readAt, n.hiddenAt, b.handle, b.name)
                        from Notification n left join n.by b where n.memberId = :member and n.readAt is null
                        and %s order by n.madeAt desc, n.id desc
                        """.formatted(condition), NotificationRow.class)
                .setParameter("member", memberId);
    }

    void gatheredBy(long mailId, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("update Notification n set n.mailId = :mail where n.id in :ids")
                    .setParameter("mail", mailId)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    void show(Collection<Long> ids, boolean visible, Instant now) {
        for (long id : ids) {
            entities.find(Notification.class, id).show(visible, now);
        }
    }

    /** What a member has not read yet of what another did. */
    List<Notification> unreadBy(long memberId, long byMemberId) {
        return entities.createQuery("""
                        select n from Notification n where n.memberId = :member and n.readAt is null and n.by.id = :by
                        """, Notification.class)
                .setParameter("member", memberId)
                .setParameter("by", byMemberId)
                .getResultList();
    }

    /** Marks these as read. */
    void read(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            entities.createQuery("update Notification n set n.readAt = :now where n.id in :ids")
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Marks as read what is about a thing or a part of it; how many it were. */
    int readAbout(long memberId, ContentRef whole, Instant now) {
        return entities.createQuery("""
                        update Notification n set n.readAt = :now where n.memberId = :member and n.readAt is null
                        and n.wholeKind = :kind and n.wholeId = :id
                        """)
                .setParameter("now", now)
                .setParameter("member", memberId)
                .setParameter("kind", whole.kind())
                .setParameter("id", whole.id())
                .executeUpdate();
    }

    /** Marks as read what is about exactly these things of one kind. */
    int readExactly(long memberId, String kind, Collection<Long> ids, Instant now) {
        return entities.createQuery("""
                        update Notification n set n.readAt = :now where n.memberId = :member and n.readAt is null
                        and n.contentKind = :kind and n.contentId in :ids
                        """)
                .setParameter("now", now)
                .setParameter("member", memberId)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    int readAll(long memberId, Instant now) {
        return entities.createQuery(
                        "update Notification n set n.readAt = :now where n.memberId = :member and n.readAt is null")
                .setParameter("now", now)
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
