package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In transactions of its own, because who is asking is mostly remembered and then needs none. */
@ApplicationScoped
@Transactional
class SessionRepository {

    @Inject
    EntityManager entities;

    void begin(long memberId, String tokenHash, String device, Instant now, Duration length) {
        Member member = entities.find(Member.class, memberId);
        entities.persist(new MemberSession(member, tokenHash, device, now, now.plus(length)));
    }

    /** The session with its member, unless it has ended by itself; it is seen now. */
    Optional<MemberSession> see(String tokenHash, Instant now) {
        Optional<MemberSession> found = find(tokenHash, now);
        found.ifPresent(session -> session.seen(now));
        return found;
    }

    private Optional<MemberSession> find(String tokenHash, Instant now) {
        return entities.createQuery("""
                        select s from MemberSession s join fetch s.member m left join fetch m.picture
                        where s.tokenHash = :hash and s.expiresAt > :now
                        """, MemberSession.class)
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
