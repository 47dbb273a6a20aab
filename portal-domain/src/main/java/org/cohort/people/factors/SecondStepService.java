package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Accounts;
import org.cohort.people.Member;
import org.cohort.people.guard.Token;
import org.cohort.people.guard.TryLimits;

/** The second step of signing in, between the right password and the session. */
@ApplicationScoped
public class SecondStepService {

    @Inject
    SecondSteps steps;

    @Inject
    Factors factors;

    @Inject
    Challenges challenges;

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

    /**
     * What a passkey is to sign.
     *
     * @param challenge in Base64 for addresses, as the keys' numbers are
     * @param keys at least one
     */
    public record Asked(String challenge, List<String> keys) {}

    /** What the member's passkeys are asked at this step; empty where there is none. */
    public Optional<Asked> asked(String token) {
        List<String> keys = steps.find(token).map(step -> factors.passkeys(step.getMemberId())).stream()
                .flatMap(List::stream)
                .map(Passkey::getCredentialId)
                .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Asked(challenge(token), keys));
    }

    private String challenge(String token) {
        return challenges.ofStep(Token.hash(token));
    }

    /** Lets whoever has the code in; a wrong one is counted, here and for the account. */
    public Passed pass(String token, String code) {
        return pass(token, memberId -> factors.take(memberId, code), "factor.code.wrong");
    }

    /** Lets whoever has the key in, by what the browser answered. */
    public Passed passByKey(String token, String answer) {
        return pass(token, memberId -> factors.takePasskey(memberId, answer, challenge(token)), "factor.passkey.wrong");
    }

    private Passed pass(String token, LongPredicate factor, String refusal) {
        long memberId = steps.count(token).orElseThrow(() -> new Forbidden("signIn.step.over"));
        limits.secondStepOf(memberId);
        if (!factor.test(memberId)) {
            throw new Invalid("code", refusal);
        }
        limits.secondStepDoneOf(memberId);
        boolean kept = steps.end(token).orElseThrow(() -> new Forbidden("signIn.step.over"));
        return new Passed(accounts.get(memberId), kept);
    }
}
