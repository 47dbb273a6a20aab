package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.guard.Token;

/** The rows of new tokens, in short transactions: a password is hashed before, not in them. */
@ApplicationScoped
@Transactional
@TriesTwice
class NewTokens {

    /** More than anybody can tell apart. */
    private static final int MOST = 20;

    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    /** The secret of a member's own, unless they have as many as they can tell apart. */
    String makeOwn(long memberId, String name, Scope scope, int days) {
        if (tokens.list(memberId, clock.instant()).size() >= MOST) {
            throw new Invalid("name", "tokens.tooMany", MOST);
        }
        return make(memberId, name, scope, days);
    }

    String make(long memberId, String name, Scope scope, int days) {
        String secret = TokenService.PREFIX + Token.create();
        Instant now = clock.instant();
        tokens.save(new AccessToken(Token.hash(secret), memberId, name, scope, now, now.plus(Duration.ofDays(days))));
        return secret;
    }
}
