package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.AccountTakenBack;
import org.cohort.people.Actor;
import org.cohort.people.FactorPolicy;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.PasswordService;
import org.cohort.people.Role;
import org.cohort.people.guard.Token;

/** Making, using and ending personal access tokens; everybody their own. */
@ApplicationScoped
@Transactional
@TriesTwice
public class TokenService {

    /** By it people and programs that look for leaked secrets know one. */
    public static final String PREFIX = "cohort_";

    /** How long a token may be made for, in days: a trial, a term, a year. */
    public static final List<Integer> LIFETIMES = List.of(30, 90, 365);

    private static final int LONGEST_NAME = 60;

    @Inject
    TokenRepository tokens;

    @Inject
    NewTokens newTokens;

    @Inject
    PasswordService passwords;

    @Inject
    MemberService members;

    @Inject
    FactorPolicy policy;

    @Inject
    Clock clock;

    /**
     * Makes a token of the member's own, with their password: it goes on when the session that asks has ended.
     *
     * @param name what the owner calls it
     * @param days one of {@link #LIFETIMES}
     * @return the secret, which is not kept here
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED) // a password is hashed, which takes long
    public String make(Actor actor, String password, String name, Scope scope, int days) {
        actor.mustBe(Role.MEMBER);
        actor.mustBe(scope.leastRole());
        String line = Typed.line(name);
        if (line.isEmpty() || line.length() > LONGEST_NAME) {
            throw new Invalid("name", "tokens.name.length", LONGEST_NAME);
        }
        if (!LIFETIMES.contains(days)) {
            throw new Invalid("days", "tokens.days");
        }
        passwords.confirm(actor, password, "tokenPassword");
        return newTokens.makeOwn(actor.memberId(), line, scope, days);
    }

    /** Makes a token for somebody with an account, for as long as one may be; organisers do so from the command line. */
    public String makeFor(Actor actor, String handle, String name, Scope scope) {
        actor.mustBe(Role.ORGANISER);
        Member member = members.get(handle);
        if (member.getPasswordHash() == null) {
            throw new Invalid("handle", "tokens.noAccount", member.getHandle());
        }
        if (!member.getRole().isAtLeast(scope.leastRole())) {
            throw new Forbidden("tokens.organisersAlone");
        }
        return newTokens.make(member.getId(), name, scope, LIFETIMES.get(LIFETIMES.size() - 1));
    }

    /** Whom this secret acts for; empty where it opens nothing any more. Asked anew each time: roles change at once. */
    public Optional<TokenHolder> find(String secret) {
        Instant now = clock.instant();
        Optional<TokenRow> found = secret.startsWith(PREFIX) ? tokens.find(Token.hash(secret), now) : Optional.empty();
        found.filter(row -> AccessToken.isToBeWritten(row.usedAt(), now))
                .ifPresent(row -> tokens.used(row.tokenId(), now));
        return found.map(row -> row.holder(policy, now));
    }

    /** The member's own tokens, latest first. */
    public List<AccessToken> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return tokens.list(actor.memberId(), clock.instant());
    }

    /** Ends one of the member's own tokens; another's number ends nothing. */
    public void end(Actor actor, long id) {
        actor.mustBe(Role.MEMBER);
        tokens.delete(actor.memberId(), id);
    }

    /** Whoever had the account before may have made tokens with it. */
    void endAll(@Observes AccountTakenBack account) {
        tokens.deleteOf(account.memberId());
    }
}
