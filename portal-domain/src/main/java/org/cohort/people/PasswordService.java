package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;

/** Changing what a member signs in with. */
@ApplicationScoped
@Transactional
public class PasswordService {

    @Inject
    MemberRepository members;

    @Inject
    SessionService sessions;

    @Inject
    PasswordHash passwords;

    @Inject
    SignInLimits limits;

    /** Changes the own password; all other places where the member is signed in end. */
    public void change(Actor actor, long sessionId, String old, String wanted) {
        actor.mustBe(Role.MEMBER);
        Member member = members.get(actor.memberId());
        limits.tryFrom("password:" + member.getId(), "password:" + member.getId());
        if (!passwords.matches(old, member.getPasswordHash())) {
            throw new Invalid("old", "people.password.wrong");
        }
        set(member, wanted);
        sessions.endOthers(member.getId(), sessionId);
    }

    /** Gives an account a password that its owner is told; it ends all their sessions. For organisers. */
    public void reset(Actor actor, String handle, String wanted) {
        actor.mustBe(Role.ORGANISER);
        Member member = members.findByHandle(handle).orElseThrow(() -> new Invalid("handle", "people.member.missing"));
        set(member, wanted);
        sessions.endOthers(member.getId(), 0);
    }

    private void set(Member member, String wanted) {
        String email = member.getEmail() == null ? "" : member.getEmail();
        List<Violation> violations = PasswordPolicy.check(wanted, member.getHandle(), email);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        member.changePassword(passwords.of(wanted));
    }
}
