package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FactorRepository {

    @Inject
    EntityManager entities;

    void save(Object factor) {
        entities.persist(factor);
    }

    Optional<Authenticator> authenticator(long memberId) {
        return Optional.ofNullable(entities.find(Authenticator.class, memberId));
    }

    void deleteAuthenticator(long memberId) {
        entities.createQuery("delete from Authenticator a where a.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Takes a code of this time step; false where one of it or of a later one was taken before. */
    boolean takeStep(long memberId, long step) {
        return entities.createQuery(
                                "update Authenticator a set a.lastStep = :step where a.memberId = :member and a.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("member", memberId)
                        .executeUpdate()
                == 1;
    }

    List<Passkey> passkeys(long memberId) {
        return entities.createQuery("select p from Passkey p where p.memberId = :member order by p.id", Passkey.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** Locked, so that what it counts grows with each use. */
    Optional<Passkey> passkey(String credentialId) {
        return entities.createQuery("select p from Passkey p where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether it was there. */
    boolean deletePasskey(long memberId, long id) {
        return entities.createQuery("delete from Passkey p where p.id = :id and p.memberId = :member")
                        .setParameter("id", id)
                        .setParameter("member", memberId)
                        .executeUpdate()
                == 1;
    }

    void deletePasskeys(long memberId) {
        entities.createQuery("delete from Passkey p where p.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    long countCodes(long memberId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.memberId = :member", Long.class)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    void deleteCodes(long memberId) {
        entities.createQuery("delete from RecoveryCode c where c.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Uses one up; whether it was there. */
    boolean useCode(long memberId, String hash) {
        return entities.createQuery("delete from RecoveryCode c where c.memberId = :member and c.codeHash = :hash")
                        .setParameter("member", memberId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    Optional<FactorReset> reset(long id) {
        return Optional.ofNullable(entities.find(FactorReset.class, id));
    }

    /** The last first. */
    List<FactorReset> resetsOf(long memberId) {
        return entities.createQuery(
                        "select r from FactorReset r where r.memberId = :member order by r.madeAt desc, r.id desc",
                        FactorReset.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    Optional<SignInStep> step(String tokenHash) {
        return entities.createQuery("select s from SignInStep s where s.tokenHash = :hash", SignInStep.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that tries of one moment are counted one after the other. */
    Optional<SignInStep> stepForUse(String tokenHash) {
        return entities.createQuery("select s from SignInStep s where s.tokenHash = :hash", SignInStep.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void delete(SignInStep step) {
        entities.remove(step);
    }

    void deleteStepsOf(long memberId) {
        entities.createQuery("delete from SignInStep s where s.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    void deleteStepsBefore(Instant now) {
        entities.createQuery("delete from SignInStep s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
