package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Accounts;

/** The rows of second factors, in short transactions. */
@ApplicationScoped
@Transactional
@TriesTwice
class Factors {

    @Inject
    FactorRepository factors;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    Accounts accounts;

    @Inject
    FactorNews news;

    @Inject
    Clock clock;

    /** Makes a secret for an app, which counts once a code of it has come; one that waited is forgotten. */
    void begin(long memberId) {
        if (hasAuthenticator(memberId)) {
            throw new Invalid("factorPassword", "factor.app.there");
        }
        String secret = TimeCodes.newSecret();
        Instant now = clock.instant();
        factors.authenticator(memberId)
                .ifPresentOrElse(
                        waiting -> waiting.beginAnew(secret, now),
                        () -> factors.save(new Authenticator(memberId, secret, now)));
    }

    Optional<Authenticator> authenticator(long memberId) {
        return factors.authenticator(memberId);
    }

    boolean hasAuthenticator(long memberId) {
        return factors.authenticator(memberId)
                .filter(Authenticator::isConfirmed)
                .isPresent();
    }

    long countCodes(long memberId) {
        return factors.countCodes(memberId);
    }

    /** Takes the first code of a secret that waits; the recovery codes. */
    List<String> confirm(long memberId, String code) {
        Instant now = clock.instant();
        Authenticator pending = factors.authenticator(memberId)
                .filter(each -> each.isPending(now))
                .orElseThrow(() -> new Invalid("code", "factor.app.over"));
        OptionalLong step = TimeCodes.stepOf(pending.getSecret(), digits(code), now);
        if (step.isEmpty() || !factors.takeStep(memberId, step.getAsLong())) {
            throw new Invalid("code", "factor.code.wrong");
        }
        pending.confirm(now);
        news.tell(memberId, FactorChange.APP_ADDED);
        return turnedOn(memberId);
    }

    List<Passkey> passkeys(long memberId) {
        return factors.passkeys(memberId);
    }

    /** Adds a key; the recovery codes where it is the member's first factor. */
    List<String> add(long memberId, PasskeyCeremony.Made made, String name) {
        if (factors.passkeys(memberId).size() >= Passkey.MOST) {
            throw new Invalid("passkeyName", "factor.passkey.tooMany", Passkey.MOST);
        }
        if (factors.passkey(made.credentialId()).isPresent()) {
            throw new Invalid("passkeyName", "factor.passkey.there");
        }
        factors.save(new Passkey(memberId, made, name, clock.instant()));
        news.tell(memberId, FactorChange.PASSKEY_ADDED);
        return turnedOn(memberId);
    }

    void removePasskey(long memberId, long id) {
        if (factors.deletePasskey(memberId, id)) {
            news.tell(memberId, FactorChange.PASSKEY_REMOVED);
            forgetWhereNoneIsLeft(memberId);
        }
    }

    private List<String> turnedOn(long memberId) {
        accounts.askForFactor(memberId, true);
        return factors.countCodes(memberId) == 0 ? newCodes(memberId) : List.of();
    }

    /** Whether a browser's answer was signed for this challenge by one of the member's keys. */
    boolean takePasskey(long memberId, String answer, String challenge) {
        Optional<Passkey> key =
                ceremony.named(answer).flatMap(factors::passkey).filter(each -> each.getMemberId() == memberId);
        Optional<Long> count = key.flatMap(each -> ceremony.signed(answer, challenge, each));
        count.ifPresent(signed -> key.get().used(signed, clock.instant()));
        return count.isPresent();
    }

    /**
     * Other recovery codes in the place of those there were; only beside a factor: whoever had the password before its
     * owner set one up would keep codes that lead past it.
     */
    List<String> renewCodes(long memberId) {
        if (accounts.get(memberId).getFactorSince() == null) {
            throw new Invalid("factorPassword", "factor.codes.alone");
        }
        news.tell(memberId, FactorChange.CODES_RENEWED);
        return newCodes(memberId);
    }

    private List<String> newCodes(long memberId) {
        factors.deleteCodes(memberId);
        List<String> codes = RecoveryCode.several().toList();
        codes.forEach(code -> factors.save(new RecoveryCode(memberId, code)));
        return codes;
    }

    /** Forgets the app; without any factor nothing is asked for at sign-in any more. */
    void removeAuthenticator(long memberId) {
        if (hasAuthenticator(memberId)) {
            news.tell(memberId, FactorChange.APP_REMOVED);
        }
        factors.deleteAuthenticator(memberId);
        forgetWhereNoneIsLeft(memberId);
    }

    private void forgetWhereNoneIsLeft(long memberId) {
        if (!hasAuthenticator(memberId) && factors.passkeys(memberId).isEmpty()) {
            factors.deleteCodes(memberId);
            accounts.askForFactor(memberId, false);
        }
    }

    /** Whether this code is the member's: of their app, not taken before, or one that is kept for when all is lost. */
    boolean take(long memberId, String typed) {
        String code = digits(typed);
        if (code.length() != TimeCodes.DIGITS) {
            return takeRecoveryCode(memberId, typed);
        }
        OptionalLong step = factors.authenticator(memberId)
                .filter(Authenticator::isConfirmed)
                .map(app -> TimeCodes.stepOf(app.getSecret(), code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && factors.takeStep(memberId, step.getAsLong());
    }

    private boolean takeRecoveryCode(long memberId, String typed) {
        boolean taken = factors.useCode(memberId, RecoveryCode.hash(typed));
        if (taken) {
            news.tell(memberId, FactorChange.CODE_USED);
        }
        return taken;
    }

    /** The digits alone where nothing else but blanks was typed; apps show them in groups. */
    private static String digits(String typed) {
        String plain = typed.replaceAll("\\s+", "");
        return plain.matches("[0-9]{" + TimeCodes.DIGITS + "}") ? plain : "";
    }
}
