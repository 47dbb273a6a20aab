package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class EmailChangeRepository {

    @Inject
    EntityManager entities;

    void save(EmailChange change) {
        entities.persist(change);
    }

    Optional<EmailChange> find(long id) {
        return Optional.ofNullable(entities.find(EmailChange.class, id));
    }

    /** Locked, so that of two who use one link at the same moment the second finds it used. */
    Optional<EmailChange> findConfirmable(String hash) {
        return locked("select c from EmailChange c where c.confirmHash = :hash", hash);
    }

    Optional<EmailChange> findStoppable(String hash) {
        return locked("select c from EmailChange c where c.stopHash = :hash", hash);
    }

    private Optional<EmailChange> locked(String query, String hash) {
        return entities.createQuery(query, EmailChange.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of a member that were asked for, the last one first. */
    List<EmailChange> of(long memberId) {
        return entities.createQuery(
                        "select c from EmailChange c where c.memberId = :member order by c.askedAt desc, c.id desc",
                        EmailChange.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    void delete(EmailChange change) {
        entities.remove(change);
    }

    void deleteAskedBefore(Instant time) {
        entities.createQuery("delete from EmailChange c where c.askedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
