package org.cohort.people.guard;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cohort.kernel.DomainException.TooMany;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with the parameters that OWASP's password storage cheat sheet names: 19 MiB, two rounds, one lane. Call it
 * outside a transaction: it takes long, and may wait for its turn.
 */
@ApplicationScoped
public class PasswordHash {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    /** Each takes 19 MiB and a core for a tenth of a second: more at once would only take longer. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** Somebody who waits longer has long pressed the button again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys =
            Password.hash(Token.create()).addRandomSalt().with(ARGON2ID).getResult();

    public String of(String password) {
        return inTurn(() ->
                Password.hash(composed(password)).addRandomSalt().with(ARGON2ID).getResult());
    }

    /** Takes as long where there is no hash, so that nobody learns who has an account. */
    public boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean same = inTurn(
                () -> Password.check(composed(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    /** Whether the hash was made with weaker parameters than today's. */
    public boolean isOutdated(String hash) {
        Argon2Function used = Argon2Function.getInstanceFromHash(hash);
        return used.getMemory() < KIBIBYTES || used.getIterations() < ROUNDS || used.getVariant() != Argon2.ID;
    }

    /** One keyboard types é as one character, another as two. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooMany("signIn.busy", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMany("signIn.busy", PATIENCE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
