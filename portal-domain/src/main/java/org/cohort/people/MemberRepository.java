package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.cohort.kernel.DomainException.NotFound;

@ApplicationScoped
class MemberRepository {

    @Inject
    EntityManager entities;

    void save(Member member) {
        entities.persist(member);
    }

    Member get(long id) {
        Member member = entities.find(Member.class, id);
        if (member == null) {
            throw new NotFound("people.member.missing");
        }
        return member;
    }

    Optional<Member> findByHandle(String handle) {
        return entities.createQuery("select m from Member m where m.handle = :handle", Member.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    /** The e-mail address in lower case. */
    Optional<Member> findByEmail(String email) {
        return entities.createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The member whose handle a reader could take for another's of this skeleton. */
    Optional<Member> findBySkeleton(String skeleton) {
        return entities.createQuery("select m from Member m where m.handleSkeleton = :skeleton", Member.class)
                .setParameter("skeleton", skeleton)
                .getResultStream()
                .findFirst();
    }
}
