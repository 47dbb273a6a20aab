package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TokenRepository {

    @Inject
    EntityManager entities;

    void save(AccessToken token) {
        entities.persist(token);
    }

    /** Whom the token acts for, in one statement. */
    Optional<TokenRow> find(String tokenHash, Instant now) {
        return entities.createQuery("""
                        select new org.cohort.tokens.TokenRow(t.id, t.scope, t.usedAt, m.id, m.handle, m.role,
                            m.factorSince, m.factorDue)
                        from AccessToken t, Member m
                        where m.id = t.memberId and t.tokenHash = :hash and t.expiresAt > :now
                        """, TokenRow.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** By itself: somebody may be ending the token at this moment. */
    void used(long id, Instant now) {
        entities.createQuery("update AccessToken t set t.usedAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Latest first. */
    List<AccessToken> list(long memberId, Instant now) {
        return entities.createQuery("""
                        select t from AccessToken t where t.memberId = :member and t.expiresAt > :now
                        order by t.createdAt desc, t.id desc
                        """, AccessToken.class)
                .setParameter("member", memberId)
                .setParameter("now", now)
                .getResultList();
    }

    void delete(long memberId, long id) {
        entities.createQuery("delete from AccessToken t where t.id = :id and t.memberId = :member")
                .setParameter("id", id)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    void deleteOf(long memberId) {
        entities.createQuery("delete from AccessToken t where t.memberId = :member")
                .setParameter("member", memberId)
                .executeUpdate();
    }

    int deleteExpired(Instant now) {
        return entities.createQuery("delete from AccessToken t where t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
