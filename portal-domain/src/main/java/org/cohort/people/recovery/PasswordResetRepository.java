package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class PasswordResetRepository {

    @Inject
    EntityManager entities;

    void save(PasswordReset reset) {
        entities.persist(reset);
    }

    Optional<PasswordReset> find(long id) {
        return Optional.ofNullable(entities.find(PasswordReset.class, id));
    }

    Optional<PasswordReset> findByToken(String hash) {
        return entities.createQuery("select r from PasswordReset r where r.tokenHash = :hash", PasswordReset.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    void delete(PasswordReset reset) {
        entities.remove(reset);
    }

    /** Uses one up; whether it was still there. */
    boolean use(String hash) {
        return entities.createQuery("delete from PasswordReset r where r.tokenHash = :hash")
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    void deleteOf(long memberId) {
        entities.createQuery("delete from PasswordReset r where r.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    void deleteExpired(Instant now) {
        entities.createQuery("delete from PasswordReset r where r.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
