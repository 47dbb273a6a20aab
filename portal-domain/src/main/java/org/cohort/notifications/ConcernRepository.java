package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ConcernRepository {

    @Inject
    EntityManager entities;

    void save(Concern concern) {
        entities.persist(concern);
    }

    /** The numbers of some that are due, first come, first served. */
    List<Long> due(Instant now, int tries, int most) {
        return numbers(entities.createNativeQuery("""
                        select id from concern where next_try_at <= ?1 and tries < ?2
                        order by next_try_at, id limit %d
                        """.formatted(most))
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, tries)
                .getResultList());
    }

    /** The one of this number, locked; empty where it is done or being done. */
    Optional<Concern> lock(long id) {
        return numbers(entities.createNativeQuery("select id from concern where id = ?1 for update skip locked")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .map(found -> entities.find(Concern.class, found))
                .findFirst();
    }

    void delete(Concern concern) {
        entities.remove(concern);
    }

    private static List<Long> numbers(List<?> rows) {
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
