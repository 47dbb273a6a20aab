package org.cohort.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DraftRepository {

    @Inject
    EntityManager entities;

    Optional<Draft> find(long memberId, String place) {
        return entities.createQuery(
                        "select d from Draft d where d.memberId = :member and d.place = :place", Draft.class)
                .setParameter("member", memberId)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    List<Draft> list(long memberId) {
        return entities.createQuery(
                        "select d from Draft d where d.memberId = :member order by d.savedAt desc, d.id", Draft.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    void save(Draft draft) {
        entities.persist(draft);
    }

    void delete(long memberId, String place) {
        entities.createQuery("delete from Draft d where d.memberId = :member and d.place = :place")
                .setParameter("member", memberId)
                .setParameter("place", place)
                .executeUpdate();
    }

    void delete(Draft draft) {
        entities.remove(draft);
    }
}
