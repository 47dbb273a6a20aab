package org.cohort.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MailRepository {

    @Inject
    EntityManager entities;

    void save(Mail mail) {
        entities.persist(mail);
    }

    boolean hasOnlyOne(String name) {
        return !entities.createQuery("select m.id from Mail m where m.onlyOne = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** The first that are due, locked; what another node has locked is left to it. */
    List<Mail> lockDue(Instant now, int most) {
        return locked("state = 'WAITING' and next_try_at <= ?1 order by next_try_at, id", now, most);
    }

    /** Those whose taker is gone, locked. */
    List<Mail> lockLeft(Instant now, int most) {
        return locked("state in ('SENDING', 'HANDED') and taken_until < ?1 order by id", now, most);
    }

    private List<Mail> locked(String condition, Instant now, int most) {
        List<?> ids = entities.createNativeQuery(
                        "select id from mail where " + condition + " limit " + most + " for update skip locked")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(Mail.class, ((Number) id).longValue()))
                .toList();
    }

    Optional<Mail> find(long id) {
        return Optional.ofNullable(entities.find(Mail.class, id));
    }

    /** Oldest first. */
    List<Mail> list(Collection<MailState> states, int most) {
        return entities.createQuery("select m from Mail m where m.state in :states order by m.madeAt, m.id", Mail.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets those that were due before this and ended well. */
    void deleteEnded(Instant before) {
        entities.createNativeQuery("delete from mail where state in ('SENT', 'DROPPED') and next_try_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    long count(Collection<MailState> states) {
        return entities.createQuery("select count(m) from Mail m where m.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
