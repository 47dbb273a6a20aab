package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.guard.PasswordHash;
import org.cohort.people.guard.TryLimits;

/** Changing what a member signs in with. */
@ApplicationScoped
public class PasswordService {

    @Inject
    Accounts accounts;

    @Inject
    SessionService sessions;

    @Inject
    PasswordHash passwords;

    @Inject
    TryLimits limits;

    /** Changes the own password; all other places where the member is signed in end. Programs with tokens go on. */
    public void change(Actor actor, long sessionId, String old, String wanted) {
        Member member = confirm(actor, old, "old");
        accounts.checkPassword(member, wanted);
        accounts.changePassword(member.getId(), passwords.of(wanted), sessionId);
        sessions.forgetOthers(member.getId(), sessionId);
    }

    /**
     * The member who asks, if this is their password: before changes of what they sign in with.
     *
     * @param field the form's, where it is said that it is not
     */
    public Member confirm(Actor actor, String password, String field) {
        actor.mustBe(Role.MEMBER);
        Member member = accounts.get(actor.memberId());
        limits.passwordChangeOf(member.getId());
        if (!passwords.matches(password, member.getPasswordHash())) {
            throw new Invalid(field, "people.password.wrong");
        }
        limits.passwordChangedOf(member.getId());
        return member;
    }

    /** Gives an account a password that its owner is told; it ends all their sessions and tokens. For organisers. */
    public void reset(Actor actor, String handle, String wanted) {
        actor.mustBe(Role.ORGANISER);
        Member member = find(handle).orElseThrow(() -> new NotFound("people.member.missing"));
        accounts.checkPassword(member, wanted);
        accounts.resetPassword(member.getId(), passwords.of(wanted));
        sessions.forgetAll(member.getId());
    }

    private Optional<Member> find(String handle) {
        return handle.contains("@") ? Optional.empty() : accounts.find(Accounts.lower(handle));
    }
}
