package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class ResponseRepository {

    @Inject
    EntityManager entities;

    Optional<KeptResponse> find(long memberId, String key) {
        return entities.createQuery(
                        "select a from KeptResponse a where a.memberId = :member and a.requestKey = :key",
                        KeptResponse.class)
                .setParameter("member", memberId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Written at once: another request with the same key waits for this one, and is then beaten by it. */
    void save(KeptResponse answer) {
        entities.persist(answer);
        entities.flush();
    }

    void delete(KeptResponse answer) {
        entities.remove(answer);
        entities.flush();
    }

    int deleteOld(Instant before) {
        return entities.createQuery("delete from KeptResponse a where a.madeAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
