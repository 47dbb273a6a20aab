package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.kernel.Keyset;

/** In SQL, because EclipseLink writes all values into a statement that has a case in it. */
@ApplicationScoped
class UnreadRepository {

    private static final String POSTS = "from post p ";

    private static final String WITH_MARKS = """
            left join post_read r on r.member_id = ?1 and r.post_id = p.id
                left join channel_read l on l.member_id = ?1 and l.channel_id = p.channel_id
            where p.published_at is not null and (l.read_until is null or p.active_at > l.read_until)
            """;

    private static final String LAST_SEEN = "greatest(coalesce(r.last_comment_id, 0), coalesce(l.last_comment_id, 0))";

    private static final String NEW_COMMENTS = """
            from comment n where n.post_id = %s.id and n.id > %s and n.removed_at is null and n.author_id <> ?1
            """;

    private static final String NEW_POST = "(r.member_id is null and p.author_id <> ?1)";

    /** Without what a followed or muted member asked anonymously: its place, or its absence, would name them. */
    private static final String CHOSEN = """
            exists (select 1 from involvement i where i.member_id = ?1 and i.level = '%s' and (
                i.subject_kind = 'post' and i.subject_id = p.id
                or i.subject_kind = 'channel' and i.subject_id = p.channel_id
                or i.subject_kind = 'series' and i.subject_id = p.series_id
                or i.subject_kind = 'member' and i.subject_id = p.author_id and p.anonymous_since is null
                or i.subject_kind = 'tag' and i.subject_id in (select t.tag_id from post_tag t where t.post_id = p.id)))
            """;

    private static final String FOLLOWED = CHOSEN.formatted(Involvement.FOLLOWING);
    private static final String MUTED = CHOSEN.formatted(Involvement.MUTED);

    /** A post that is muted by itself stays muted; whoever takes part in one wants to hear of it otherwise. */
    private static final String MUTED_ITSELF = """
            exists (select 1 from involvement i where i.member_id = ?1 and i.level = 'MUTED'
                and i.subject_kind = 'post' and i.subject_id = p.id)
            """;

    /** Outer joins, so that H2 begins with the few posts that concern a member and not with all. */
    private static final String POSTS_FOR_ME = """
            from (
                select o.id from post o where o.author_id = ?1 and o.published_at is not null
                union select c.post_id from comment c where c.author_id = ?1 and c.removed_at is null
                union select i.subject_id from involvement i
                    where i.member_id = ?1 and i.level = 'FOLLOWING' and i.subject_kind = 'post'
                union select o.id from involvement i join post o on o.channel_id = i.subject_id
                    where i.member_id = ?1 and i.level = 'FOLLOWING' and i.subject_kind = 'channel' and o.published_at is not null
                union select o.id from involvement i join post o on o.series_id = i.subject_id
                    where i.member_id = ?1 and i.level = 'FOLLOWING' and i.subject_kind = 'series' and o.published_at is not null
                union select o.id from involvement i join post o on o.author_id = i.subject_id
                    where i.member_id = ?1 and i.level = 'FOLLOWING' and i.subject_kind = 'member' and o.published_at is not null
                        and o.anonymous_since is null
                union select t.post_id from involvement i join post_tag t on t.tag_id = i.subject_id
                    where i.member_id = ?1 and i.level = 'FOLLOWING' and i.subject_kind = 'tag'
            ) m left join post p on p.id = m.id
            """;

    private static final String FOR_ME = "not " + MUTED_ITSELF;

    private static final String FOR_OTHERS = "not " + FOLLOWED + " and not " + MUTED;

    private static final String ANYTHING_NEW =
            "(" + NEW_POST + " or exists (select 1 " + NEW_COMMENTS.formatted("p", LAST_SEEN) + "))";

    /**
     * The comments of the page's posts are counted, and not of all from which it is taken; of a post that was never
     * opened the whole is new. Only one time of a post is compared with others, so that its index gives the order.
     */
    private static final String PAGE = """
            select t.place, t.id, t.seen, case when t.seen = 1 then (select count(*) %2$s) else 0 end, t.last_seen from (
                select p.%1$s as place, p.id, case when r.member_id is null then 0 else 1 end as seen,
                    %7$s as last_seen
                %3$s and p.%1$s > ?2 and p.%1$s <= ?3 and (p.%1$s < ?3 or p.id < ?4) and %4$s and %5$s
                order by p.%1$s desc, p.id desc limit %6$d) t
            order by t.place desc, t.id desc
            """;

    private static final String COMMENTS_OF_PAGE = NEW_COMMENTS.formatted("t", "t.last_seen");

    @Inject
    EntityManager entities;

    List<UnreadRow> forMe(long memberId, Instant since, Keyset after, int size) {
        return rows("active_at", POSTS_FOR_ME, ANYTHING_NEW, FOR_ME, memberId, since, after, size);
    }

    List<UnreadRow> others(long memberId, Instant since, Keyset after, int size) {
        return rows("published_at", POSTS, NEW_POST, FOR_OTHERS, memberId, since, after, size);
    }

    private List<UnreadRow> rows(
            String time,
            String posts,
            String isNew,
            String whose,
            long memberId,
            Instant since,
            Keyset after,
            int size) {
        Query query = entities.createNativeQuery(
                        PAGE.formatted(time, COMMENTS_OF_PAGE, posts + WITH_MARKS, isNew, whose, size, LAST_SEEN))
                .setParameter(1, memberId)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .setParameter(3, after.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, after.id());
        return ((List<?>) query.getResultList())
                .stream().map(row -> row((Object[]) row)).toList();
    }

    private static UnreadRow row(Object[] row) {
        Keyset place = new Keyset(instant(row[0]), ((Number) row[1]).longValue());
        return new UnreadRow(
                place, ((Number) row[2]).intValue() > 0, ((Number) row[3]).intValue(), ((Number) row[4]).longValue());
    }

    /** What the databases' drivers make of a time. */
    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime zoned ? zoned.toInstant() : ((java.sql.Timestamp) time).toInstant();
    }

    Map<Long, Integer> byChannel(long memberId, Instant since) {
        Query query = entities.createNativeQuery("select p.channel_id, count(*) " + POSTS + WITH_MARKS
                        + " and p.published_at > ?2 and " + NEW_POST + " and not " + MUTED + " group by p.channel_id")
                .setParameter(1, memberId)
                .setParameter(2, since.atOffset(ZoneOffset.UTC));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .collect(Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row -> Math.min(((Number) row[1]).intValue(), UnreadQueries.MOST_COUNTED)));
    }

    void readUntil(long memberId, long channelId, Instant time) {
        entities.createNativeQuery("delete from channel_read where member_id = ?1 and channel_id = ?2")
                .setParameter(1, memberId)
                .setParameter(2, channelId)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into channel_read (member_id, channel_id, read_until, last_comment_id)
                        select cast(?1 as bigint), c.id, cast(?2 as timestamp with time zone),
                            (select coalesce(max(n.id), 0) from comment n) from channel c where c.id = ?3
                        """)
                .setParameter(1, memberId)
                .setParameter(2, time.atOffset(ZoneOffset.UTC))
                .setParameter(3, channelId)
                .executeUpdate();
    }

    void readAllUntil(long memberId, Instant time) {
        entities.createNativeQuery("delete from channel_read where member_id = ?1")
                .setParameter(1, memberId)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into channel_read (member_id, channel_id, read_until, last_comment_id)
                        select cast(?1 as bigint), c.id, cast(?2 as timestamp with time zone),
                            (select coalesce(max(n.id), 0) from comment n) from channel c
                        """)
                .setParameter(1, memberId)
                .setParameter(2, time.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
