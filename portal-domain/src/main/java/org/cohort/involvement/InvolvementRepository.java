package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.ContentRef;

@ApplicationScoped
class InvolvementRepository {

    private static final Map<String, String> SUBJECTS = Map.of(
            ContentRef.CHANNEL,
            "Channel",
            ContentRef.TAG,
            "Tag",
            ContentRef.SERIES,
            "Series",
            ContentRef.MEMBER,
            "Member");

    /** What was chosen, by name; the ways to it as its pages have them. */
    private static final String CHOSEN = """
            select i.subject_kind, i.subject_id, i.level, s.name, s.path from involvement i join (
                select 'channel' as kind, id, name, concat('/channels/', slug) as path from channel
                union all select 'tag', id, name, concat('/tags/', name) from tag
                union all select 'series', id, title, concat('/series/', slug) from series
                union all select 'member', id, name, concat('/people/', handle) from member
                union all select 'post', id, title, concat('/posts/', id, '/', slug) from post
                    where published_at is not null
            ) s on s.kind = i.subject_kind and s.id = i.subject_id
            where i.member_id = ?1 order by i.level, i.subject_kind, i.chosen_at desc
            """;

    @Inject
    EntityManager entities;

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

    /** Whether there is such a channel, tag, series or member. */
    boolean exists(ContentRef subject) {
        String entity = SUBJECTS.get(subject.kind());
        return entity != null
                && !entities.createQuery("select s.id from " + entity + " s where s.id = :id", Long.class)
                        .setParameter("id", subject.id())
                        .getResultList()
                        .isEmpty();
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
