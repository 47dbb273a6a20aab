package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AnswerRepository {

    @Inject
    EntityManager entities;

    Optional<KeptAnswer> find(long memberId, String key) {
        return entities.createQuery(
                        "select a from KeptAnswer a where a.memberId = :member and a.requestKey = :key",
                        KeptAnswer.class)
                .setParameter("member", memberId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Written at once: another request with the same key waits for this one, and is then beaten by it. */
    void save(KeptAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    void delete(KeptAnswer answer) {
        entities.remove(answer);
        entities.flush();
    }

    int deleteOld(Instant before) {
        return entities.createQuery("delete from KeptAnswer a where a.madeAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
