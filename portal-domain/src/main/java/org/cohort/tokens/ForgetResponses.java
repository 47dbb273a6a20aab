package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.cohort.kernel.Chore;

/** Forgets answers that nobody waits for any more, and tokens that have expired. */
@ApplicationScoped
@Transactional
public class ForgetResponses implements Chore {

    @Inject
    ResponseRepository responses;

    @Inject
    TokenRepository tokens;

    @Inject
    Clock clock;

    @Override
    public boolean doSome() {
        Instant now = clock.instant();
        responses.deleteOld(now.minus(RetryService.KEPT));
        tokens.deleteExpired(now);
        return false;
    }
}
