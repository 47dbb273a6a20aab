package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** In transactions of its own, because who is asking is mostly remembered and then needs none. */
@ApplicationScoped
@Transactional
class SessionRepository {

    @Inject
    EntityManager entities;

    @Inject
    FactorPolicy policy;

    void begin(long memberId, String tokenHash, String device, Instant now, Duration length) {
        Member member = entities.find(Member.class, memberId);
        entities.persist(new MemberSession(member, tokenHash, device, now, now.plus(length)));
    }

    /** Who has this session, unless it has ended by itself; it is seen now. */
    Optional<SignedIn> see(String tokenHash, Instant now) {
        Optional<SeenSession> found = find(tokenHash, now);
        found.filter(session -> MemberSession.isToBeWritten(session.seenAt(), now))
                .map(session -> entities.find(MemberSession.class, session.id()))
                .ifPresent(session -> session.seen(now));
        found.filter(session -> session.isToBeAsked(policy))
                .ifPresent(session -> askForFactor(session.memberId(), now.plus(FactorPolicy.GRACE)));
        return found.map(session -> session.signedIn(policy, now));
    }

    /** By itself and not with the member, whom somebody may be saving at this moment. */
    private void askForFactor(long memberId, Instant due) {
        entities.createNativeQuery("update member set factor_due = ?1 where id = ?2 and factor_due is null")
                .setParameter(1, due.atOffset(ZoneOffset.UTC))
                .setParameter(2, memberId)
                .executeUpdate();
    }

    private Optional<SeenSession> find(String tokenHash, Instant now) {
        return entities.createQuery("""
                        select new org.cohort.people.SeenSession(s.id, s.seenAt, m.id, m.handle, m.role, m.name, m.zone,
                            m.language, m.factorSince, m.factorDue, i.accessKey, i.fileName)
                        from MemberSession s join s.member m left join m.picture i
                        where s.tokenHash = :hash and s.expiresAt > :now
                        """, SeenSession.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<MemberSession> list(long memberId, Instant now) {
        return entities.createQuery("""
                        select s from MemberSession s where s.member.id = :member and s.expiresAt > :now
                        order by s.seenAt desc, s.id desc
                        """, MemberSession.class)
                .setParameter("member", memberId)
                .setParameter("now", now)
                .getResultList();
    }

    void delete(String tokenHash) {
        entities.createQuery("delete from MemberSession s where s.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    void delete(long memberId, long sessionId) {
        entities.createQuery("delete from MemberSession s where s.id = :id and s.member.id = :member")
                .setParameter("id", sessionId)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    void deleteOthers(long memberId, long keptSessionId) {
        entities.createQuery("delete from MemberSession s where s.member.id = :member and s.id <> :kept")
                .setParameter("member", memberId)
                .setParameter("kept", keptSessionId)
                .executeUpdate();
    }

    void deleteEnded(Instant now) {
        entities.createQuery("delete from MemberSession s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
