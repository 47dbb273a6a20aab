package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.names.HandlePolicy;
import org.cohort.people.names.NamePolicy;

/** Finding members, and what they may do. */
@ApplicationScoped
@Transactional
@TriesTwice
public class MemberService {

    @Inject
    MemberRepository members;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentAdded> added;

    /** The member of this number. */
    public Member get(long id) {
        return members.get(id);
    }

    /** The member of this number, who exists, for a row that names them; read from the database when more is asked. */
    public Member named(long id) {
        return members.named(id);
    }

    /** The member of this handle, in any case. */
    public Member get(String handle) {
        return find(handle).orElseThrow(() -> new NotFound("people.member.missing"));
    }

    public Optional<Member> find(String handle) {
        return members.findByHandle(handle.toLowerCase(Locale.ROOT));
    }

    /** The numbers of those of these handles, in lower case, that are somebody's. */
    public Set<Long> numbersOf(Collection<String> handles) {
        return handles.isEmpty() ? Set.of() : members.numbersOf(handles);
    }

    /** Adds somebody who has no account yet: an imported author, to be claimed by their owner later. */
    public Member addPlaceholder(String handle, String name, Role role) {
        HandlePolicy.check(handle);
        if (members.findBySkeleton(HandlePolicy.skeleton(handle)).isPresent()) {
            throw new Invalid("handle", "people.handle.taken", handle);
        }
        Member member = new Member(handle, NamePolicy.shown(name, handle), role, clock.instant());
        members.save(member);
        added.fire(new ContentAdded(member.ref()));
        return member;
    }

    /** Whether this community has any member. */
    public boolean any() {
        return members.any();
    }

    /** Gives a member another role; the organisers' right. The last organiser who can sign in stays one. */
    public void changeRole(Actor actor, String handle, Role role) {
        actor.mustBe(Role.ORGANISER);
        if (role == Role.GUEST) {
            throw new Invalid("role", "people.role.guest");
        }
        // Locked, so that two organisers who take each other's role at one moment do not both succeed.
        List<Member> organisers = members.lockOrganisers();
        Member member = get(handle);
        if (role != Role.ORGANISER && organisers.equals(List.of(member))) {
            throw new Invalid("role", "people.role.lastOrganiser");
        }
        member.changeRole(role);
        changed.fire(new ContentChanged(member.ref()));
    }
}
