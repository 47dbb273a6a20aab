package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Accounts;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.cohort.people.guard.TryLimits;

/**
 * Moves an account to another e-mail address: asked for with the password, done when the new address confirms it. Whether
 * that is somebody else's address is found out when the mail is written, so that neither the answer nor its time says it.
 */
@ApplicationScoped
public class EmailChangeService {

    @Inject
    EmailChanges changes;

    @Inject
    PasswordService passwords;

    @Inject
    SessionService sessions;

    @Inject
    TryLimits limits;

    /** What a link is about: the address an account has and the one that it is to have, or has got. */
    public record Offer(String from, String to, boolean done) {}

    /** Asks for it; one that was asked for before and waits is forgotten. */
    public void ask(Actor actor, String password, String wanted) {
        actor.mustBe(Role.MEMBER);
        String email = Accounts.lower(wanted);
        if (!Accounts.isEmail(email)) {
            throw new Invalid("newEmail", "people.email.form");
        }
        Member member = passwords.confirm(actor, password, "emailPassword");
        if (email.equals(member.getEmail())) {
            throw new Invalid("newEmail", "account.email.same");
        }
        limits.mailAskedBy(member.getId());
        limits.mailTo(email);
        changes.ask(member.getId(), email);
    }

    /** The address that waits to be confirmed. */
    public Optional<String> waiting(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return changes.waiting(actor.memberId());
    }

    /** Forgets it, by the member's own wish. */
    public void cancel(Actor actor) {
        actor.mustBe(Role.MEMBER);
        changes.cancel(actor.memberId());
    }

    /** What the link to the new address would do; empty where it does nothing any more. */
    public Optional<Offer> toConfirm(String token) {
        return changes.toConfirm(token);
    }

    /** Does it. */
    public void confirm(String token) {
        changes.confirm(token);
    }

    /** What the link to the old address would stop or undo; empty where it does nothing any more. */
    public Optional<Offer> toStop(String token) {
        return changes.toStop(token);
    }

    /** Stops it; where it was done already, the old address is put back and all sessions and tokens end. */
    public void stop(String token) {
        sessions.forgetAll(changes.stop(token));
    }
}
