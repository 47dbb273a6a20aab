package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Typed;
import org.cohort.people.Actor;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;

/** A member's own passkeys, which only their password changes. */
@ApplicationScoped
public class PasskeyService {

    @Inject
    Factors factors;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    Challenges challenges;

    @Inject
    PasswordService passwords;

    @Inject
    SessionService sessions;

    /** Those there are, the oldest first. */
    public List<Passkey> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return factors.passkeys(actor.memberId());
    }

    /** What a new key is to sign in this session, in Base64 for addresses. */
    public String challenge(Actor actor, long sessionId) {
        actor.mustBe(Role.MEMBER);
        return challenges.ofSession(sessionId);
    }

    /**
     * Adds a key. It is asked for at sign-in from now on; with the first factor of a member all other sessions end.
     *
     * @param answer of the browser, as WebAuthn writes it in JSON
     * @return the recovery codes, which are shown this once; empty where the member has some
     */
    public List<String> add(Actor actor, long sessionId, String password, String typedName, String answer) {
        actor.mustBe(Role.MEMBER);
        String name = Typed.line(typedName);
        if (name.isEmpty() || name.length() > Passkey.LONGEST_NAME) {
            throw new Invalid("passkeyName", "factor.passkey.nameForm", Passkey.LONGEST_NAME);
        }
        passwords.confirm(actor, password, "passkeyPassword");
        PasskeyCeremony.Made made = ceremony.made(answer, challenges.ofSession(sessionId))
                .orElseThrow(() -> new Invalid("passkeyName", "factor.passkey.unfit"));
        List<String> codes = factors.add(actor.memberId(), made, name);
        if (!codes.isEmpty()) {
            sessions.endOthers(actor, sessionId);
        }
        sessions.forgetAll(actor.memberId());
        return codes;
    }

    /** Forgets one of the member's own; another's number changes nothing. */
    public void remove(Actor actor, String password, long id) {
        passwords.confirm(actor, password, "factorPassword");
        factors.removePasskey(actor.memberId(), id);
        sessions.forgetAll(actor.memberId());
    }
}
