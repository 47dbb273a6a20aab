package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LimitedQueries;
import org.cohort.kernel.SearchMark;

@ApplicationScoped
class MemberRepository {

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    void save(Member member) {
        entities.persist(member);
    }

    Member get(long id) {
        return find(id).orElseThrow(() -> new NotFound("people.member.missing"));
    }

    Optional<Member> find(long id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    Member named(long id) {
        return entities.getReference(Member.class, id);
    }

    Optional<Member> findByHandle(String handle) {
        return entities.createQuery("select m from Member m where m.handle = :handle", Member.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    Set<Long> numbersOf(Collection<String> handles) {
        return Set.copyOf(entities.createQuery("select m.id from Member m where m.handle in :handles", Long.class)
                .setParameter("handles", handles)
                .getResultList());
    }

    /** The e-mail address in lower case. */
    Optional<Member> findByEmail(String email) {
        return entities.createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether this e-mail address was another member's until after this time, who may take it back: in SQL, because a part
     * of the feature keeps it that stands on this one.
     */
    boolean isHeldForAnother(String email, long memberId, Instant since) {
        Object held = entities.createNativeQuery("""
                        select count(*) from email_change
                        where old_email = ?1 and member_id <> ?2 and confirmed_at is not null and asked_at > ?3
                        """)
                .setParameter(1, email)
                .setParameter(2, memberId)
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return ((Number) held).longValue() > 0;
    }

    /** The member whose handle a reader could take for another's of this skeleton. */
    Optional<Member> findBySkeleton(String skeleton) {
        return entities.createQuery("select m from Member m where m.handleSkeleton = :skeleton", Member.class)
                .setParameter("skeleton", skeleton)
                .getResultStream()
                .findFirst();
    }

    /** Of all members in the order of numbers. */
    List<SearchMark> searchMarks(long after, int most) {
        return entities.createQuery(
                        "select m.id, m.version from Member m where m.id > :after order by m.id", Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new SearchMark((Long) row[0], (Integer) row[1]))
                .toList();
    }

    List<Member> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Member m where m.id in :ids", Member.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    boolean any() {
        return !entities.createQuery("select m.id from Member m", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody with the organisers' role can sign in. */
    boolean hasOrganiser() {
        return !organisers().getResultList().isEmpty();
    }

    /** The organisers who can sign in, kept from changing until the transaction ends. */
    List<Member> lockOrganisers() {
        return organisers().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Member> organisers() {
        return entities.createQuery(
                        "select m from Member m where m.role = :role and m.passwordHash is not null order by m.id",
                        Member.class)
                .setParameter("role", Role.ORGANISER);
    }

    /** Rows whose handle or name begins so, in lower case; newest first. */
    List<MemberRow> list(String beginning, int first, int size) {
        return entities.createQuery("""
                        select new org.cohort.people.MemberRow(m.id, m.handle, m.name, m.email, m.role, m.joinedAt)
                        from Member m where m.handle like :beginning or lower(m.name) like :beginning
                        order by m.joinedAt desc, m.id desc
                        """, MemberRow.class)
                .setParameter("beginning", pattern(beginning))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those of them behind a place who share something of themselves. */
    List<MemberRow> list(String beginning, Keyset after, int most) {
        return limited.of("""
                        select new org.cohort.people.MemberRow(m.id, m.handle, m.name, m.email, m.role, m.joinedAt)
                        from Member m where m.joinedAt <= :at and (m.joinedAt < :at or m.id < :id)
                        and (m.handle like :beginning or lower(m.name) like :beginning) and m.sharing <> :nobody
                        order by m.joinedAt desc, m.id desc
                        """, MemberRow.class, LimitedQueries.enoughFor(most))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("nobody", Sharing.NOBODY)
                .setParameter("beginning", pattern(beginning))
                .getResultList();
    }

    long count(String beginning) {
        return entities.createQuery("""
                        select count(m) from Member m
                        where m.handle like :beginning or lower(m.name) like :beginning
                        """, Long.class)
                .setParameter("beginning", pattern(beginning))
                .getSingleResult();
    }

    private static String pattern(String beginning) {
        // By the backslash, which both databases take unless told otherwise: told in JPQL, H2 gets all values as text.
        return beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
