package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cohort.people.Accounts;
import org.cohort.people.Member;
import org.cohort.people.guard.Token;

/** The rows of steps, in short transactions. */
@ApplicationScoped
@Transactional
class SecondSteps {

    @Inject
    FactorRepository factors;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    Optional<String> begin(long memberId, boolean kept) {
        // Anew: since it was read the password may have been hashed with today's parameters.
        Member member = accounts.get(memberId);
        if (member.getFactorSince() == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        factors.deleteStepsBefore(now);
        String token = Token.create();
        factors.save(new SignInStep(member, kept, token, now));
        return Optional.of(token);
    }

    Optional<SignInStep> find(String token) {
        return factors.step(Token.hash(token)).filter(this::isOpen);
    }

    /** Counts a try before it is known how it ends; whose it is, empty where the step is over. */
    Optional<Long> count(String token) {
        Optional<SignInStep> step = factors.stepForUse(Token.hash(token)).filter(this::isOpen);
        step.ifPresent(SignInStep::tried);
        return step.map(SignInStep::getMemberId);
    }

    /** Ends it; whether the session is to be kept, empty where another ended it first. */
    Optional<Boolean> end(String token) {
        Optional<SignInStep> step = factors.stepForUse(Token.hash(token));
        step.ifPresent(factors::delete);
        return step.map(SignInStep::isKept);
    }

    private boolean isOpen(SignInStep step) {
        return step.isOpen(accounts.get(step.getMemberId()), clock.instant());
    }
}
