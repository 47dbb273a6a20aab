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
}
