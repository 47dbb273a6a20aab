package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Accounts;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.cohort.people.guard.PasswordHash;
import org.cohort.people.guard.TryLimits;

/** A new password for somebody who forgot theirs. It lets nobody in: who signs in with it is asked for all else. */
@ApplicationScoped
public class PasswordResetService {

    private static final int LONGEST_ADDRESS = 254;

    @Inject
    PasswordResets resets;

    @Inject
    Accounts accounts;

    @Inject
    SessionService sessions;

    @Inject
    PasswordHash passwords;

    @Inject
    TryLimits limits;

    /**
     * Asks for a mail with a link, for whoever has this e-mail address or handle. Whether anybody has is found out when
     * the mail is written, so that neither the answer nor its time says it.
     *
     * @param network where it is asked from, for the limits
     */
    public void ask(String emailOrHandle, String network) {
        String typed = Accounts.lower(emailOrHandle);
        if (typed.isEmpty() || typed.length() > LONGEST_ADDRESS) {
            throw new Invalid("email", "account.forgot.form");
        }
        limits.mailAskedFrom(network);
        limits.mailTo(typed);
        resets.ask(typed);
    }

    /** The secret of a link for this member, which is not kept here and opens a new password for a day; for organisers. */
    public String makeLink(Actor actor, String handle) {
        actor.mustBe(Role.ORGANISER);
        return resets.makeLink(actor, handle);
    }

    /** The handle of whose password a link changes; empty where it opens nothing any more. */
    public Optional<String> handleOf(String token) {
        return resets.find(token).map(Member::getHandle);
    }

    /** Takes the new password, uses the link up and ends all sessions and tokens. */
    public void reset(String token, String wanted) {
        Member member = resets.find(token).orElseThrow(() -> new Forbidden("account.link.over"));
        accounts.checkPassword(member, wanted);
        resets.use(token, member.getId(), passwords.of(wanted));
        sessions.forgetAll(member.getId());
    }
}
