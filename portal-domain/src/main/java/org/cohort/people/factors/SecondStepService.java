package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Accounts;
import org.cohort.people.Member;
import org.cohort.people.guard.TryLimits;

/** The second step of signing in, between the right password and the session. */
@ApplicationScoped
public class SecondStepService {

    @Inject
    SecondSteps steps;

    @Inject
    Factors factors;

    @Inject
    Accounts accounts;

    @Inject
    TryLimits limits;

    /** Who has come in; {@code kept} as they wished when they gave the password. */
    public record Passed(Member member, boolean kept) {}

    /** The secret of a step for somebody who gave the right password; empty where nothing more is asked for. */
    public Optional<String> begin(Member member, boolean kept) {
        return steps.begin(member.getId(), kept);
    }

    /** Whether a step waits for a code. */
    public boolean isOpen(String token) {
        return steps.find(token).isPresent();
    }

    /** Lets whoever has the code in; a wrong one is counted, here and for the account. */
    public Passed pass(String token, String code) {
        long memberId = steps.count(token).orElseThrow(() -> new Forbidden("signIn.step.over"));
        limits.secondStepOf(memberId);
        if (!factors.take(memberId, code)) {
            throw new Invalid("code", "factor.code.wrong");
        }
        limits.secondStepDoneOf(memberId);
        boolean kept = steps.end(token).orElseThrow(() -> new Forbidden("signIn.step.over"));
        return new Passed(accounts.get(memberId), kept);
    }
}
