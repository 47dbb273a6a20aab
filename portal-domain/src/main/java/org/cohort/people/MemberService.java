package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;

/** Finding members. */
@ApplicationScoped
@Transactional
public class MemberService {

    @Inject
    MemberRepository members;

    @Inject
    Clock clock;

    /** The member of this number. */
    public Member get(long id) {
        return members.get(id);
    }

    /** The member of this handle, in any case. */
    public Member get(String handle) {
        return find(handle).orElseThrow(() -> new NotFound("people.member.missing"));
    }

    public Optional<Member> find(String handle) {
        return members.findByHandle(handle.toLowerCase(Locale.ROOT));
    }

    /** Adds somebody who has no account yet: an imported author, to be claimed by their owner later. */
    public Member addPlaceholder(String handle, String name, Role role) {
        HandlePolicy.check(handle);
        Member member = new Member(handle, name, role, clock.instant());
        members.save(member);
        return member;
    }

    /** Whether this community has any member. */
    public boolean any() {
        return members.any();
    }

    /** Gives a member another role; the organisers' right. The last organiser stays one. */
    public void changeRole(Actor actor, String handle, Role role) {
        actor.mustBe(Role.ORGANISER);
        Member member = get(handle);
        boolean lastOrganiser = member.getRole() == Role.ORGANISER && members.countOrganisers() <= 1;
        if (role == Role.GUEST || (lastOrganiser && role != Role.ORGANISER)) {
            throw new Invalid("role", role == Role.GUEST ? "people.role.guest" : "people.role.lastOrganiser");
        }
        member.changeRole(role);
    }
}
