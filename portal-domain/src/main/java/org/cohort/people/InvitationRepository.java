package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class InvitationRepository {

    @Inject
    EntityManager entities;

    void save(Invitation invitation) {
        entities.persist(invitation);
    }

    /** Takes the links for a first organiser back that nobody used. */
    void deleteSetUps() {
        entities.createQuery("delete from Invitation i where i.setUp = true and i.usedAt is null")
                .executeUpdate();
    }

    Optional<Invitation> find(String tokenHash) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that two who use one link at the same moment are told apart. */
    Optional<Invitation> findForUse(String tokenHash) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
