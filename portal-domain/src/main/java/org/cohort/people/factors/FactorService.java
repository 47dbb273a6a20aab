package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohort.people.Accounts;
import org.cohort.people.Actor;
import org.cohort.people.FactorPolicy;
import org.cohort.people.Member;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.SessionService;
import org.cohort.people.guard.TryLimits;
import org.jspecify.annotations.Nullable;

/** A member's own second factor, which only their password changes; and what an organiser does when all is lost. */
@ApplicationScoped
public class FactorService {

    /** Of the form's field for the password, where it is said that it is not. */
    private static final String FIELD = "factorPassword";

    @Inject
    Factors factors;

    @Inject
    FactorResets resets;

    @Inject
    Accounts accounts;

    @Inject
    PasswordService passwords;

    @Inject
    SessionService sessions;

    @Inject
    FactorPolicy policy;

    @Inject
    TryLimits limits;

    @Inject
    Clock clock;

    /**
     * What a member has.
     *
     * @param appSince since when an app makes codes; null where none does
     * @param secret what an app must be given that waits for its first code, in Base32; empty where none waits
     * @param passkeys how many there are
     * @param codes how many codes for when all is lost are left
     * @param wanted whether the member's role needs a second factor
     * @param due from when it does; null where nobody has been told yet
     * @param resetAt when somebody else took it away last; null where nobody did
     */
    public record Standing(
            @Nullable Instant appSince,
            String secret,
            int passkeys,
            long codes,
            boolean wanted,
            @Nullable Instant due,
            @Nullable Instant resetAt) {

        public boolean any() {
            return appSince != null || passkeys > 0;
        }
    }

    public Standing standing(Actor actor) {
        actor.mustBe(Role.MEMBER);
        Member member = accounts.get(actor.memberId());
        Optional<Authenticator> app = factors.authenticator(member.getId());
        return new Standing(
                app.map(Authenticator::getConfirmedAt).orElse(null),
                app.filter(each -> each.isPending(clock.instant()))
                        .map(Authenticator::getSecret)
                        .orElse(""),
                factors.passkeys(member.getId()).size(),
                factors.countCodes(member.getId()),
                policy.isFor(member.getRole()),
                member.getFactorDue(),
                resets.of(member.getId()).stream()
                        .map(FactorReset::getMadeAt)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether this member needs a second factor and has none. */
    public boolean isAsked(Member member) {
        return policy.isFor(member.getRole()) && accounts.get(member.getId()).getFactorSince() == null;
    }

    /** Makes a secret for an app; {@link #standing} shows it until its first code comes. */
    public void beginApp(Actor actor, String password) {
        factors.begin(passwords.confirm(actor, password, FIELD).getId());
    }

    /**
     * Takes the first code of the app. From now on it is asked for at sign-in; all other sessions end.
     *
     * @return the recovery codes, which are shown this once; empty where the member has some
     */
    public List<String> confirmApp(Actor actor, long sessionId, String code) {
        actor.mustBe(Role.MEMBER);
        limits.secondStepOf(actor.memberId());
        List<String> codes = factors.confirm(actor.memberId(), code);
        limits.secondStepDoneOf(actor.memberId());
        sessions.endOthers(actor, sessionId);
        // A role that slept is awake on the next page.
        sessions.forgetAll(actor.memberId());
        return codes;
    }

    public void removeApp(Actor actor, String password) {
        factors.removeAuthenticator(passwords.confirm(actor, password, FIELD).getId());
        sessions.forgetAll(actor.memberId());
    }

    /** Other recovery codes in the place of those there were; shown this once. */
    public List<String> renewCodes(Actor actor, String password) {
        return factors.renewCodes(passwords.confirm(actor, password, FIELD).getId());
    }

    /**
     * Takes a member's second factor away who lost all of it. It is written down and mailed to the member, whose sessions
     * and tokens end; the password is still needed. For organisers, and not for themselves.
     */
    public void reset(Actor actor, String handle) {
        actor.mustBe(Role.ORGANISER);
        sessions.forgetAll(resets.reset(actor, handle).getId());
    }
}
