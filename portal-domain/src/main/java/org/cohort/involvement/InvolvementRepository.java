package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.LimitedQueries;

@ApplicationScoped
class InvolvementRepository {

    private static final Map<String, String> SUBJECTS = Map.of(
            ContentRef.CHANNEL,
            "select s.id from Channel s where s.id = :id",
            ContentRef.TAG,
            "select t.tagId from PostTag t where t.tagId = :id and t.publishedAt is not null",
            ContentRef.SERIES,
            "select s.id from Series s where s.id = :id",
            ContentRef.MEMBER,
            "select s.id from Member s where s.id = :id");

    /** What was chosen, by name; the ways to it as its pages have them. */
    private static final String CHOSEN = """
            select i.subject_kind, i.subject_id, i.level, s.name, s.path from involvement i join (
                select 'channel' as kind, id, name, concat('/channels/', slug) as path from channel
                union all select 'tag', id, name, concat('/tags/', name) from tag g where exists (
                    select 1 from post_tag t where t.tag_id = g.id and t.published_at is not null)
                union all select 'series', id, title, concat('/series/', slug) from series
                union all select 'member', id, name, concat('/people/', handle) from member
                union all select 'post', id, title, concat('/posts/', id, '/', slug) from post
                    where published_at is not null
            ) s on s.kind = i.subject_kind and s.id = i.subject_id
            where i.member_id = ?1 order by i.level, i.subject_kind, i.chosen_at desc
            """;

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    Optional<ChosenInvolvement> find(long memberId, ContentRef subject) {
        return Optional.ofNullable(
                entities.find(ChosenInvolvement.class, new ChosenInvolvement.Key(memberId, subject)));
    }

    void save(ChosenInvolvement chosen) {
        entities.persist(chosen);
        entities.flush();
    }

    void delete(ChosenInvolvement chosen) {
        entities.remove(chosen);
    }

    /** Whether there is such a channel, series or member, or a published post with such a tag: what drafts say is their writers' alone. */
    boolean exists(ContentRef subject) {
        String ids = SUBJECTS.get(subject.kind());
        return ids != null
                && !limited.of(ids, Long.class, 1)
                        .setParameter("id", subject.id())
                        .getResultList()
                        .isEmpty();
    }

    long count(long memberId) {
        return entities.createQuery("select count(i) from ChosenInvolvement i where i.memberId = :member", Long.class)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    List<ChosenSubject> list(long memberId) {
        return ((List<?>) entities.createNativeQuery(CHOSEN)
                        .setParameter(1, memberId)
                        .getResultList())
                .stream().map(row -> chosen((Object[]) row)).toList();
    }

    private static ChosenSubject chosen(Object[] row) {
        return new ChosenSubject(
                new ContentRef((String) row[0], ((Number) row[1]).longValue()),
                Involvement.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4]);
    }
}
