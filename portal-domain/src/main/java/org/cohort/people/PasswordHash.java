package org.cohort.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Argon2id with the parameters that OWASP's password storage cheat sheet names: 19 MiB, two rounds, one lane. */
@ApplicationScoped
public class PasswordHash {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    /** Each takes 19 MiB and a core for a tenth of a second. */
    private static final int AT_ONCE = 4;

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys =
            Password.hash(Token.create()).addRandomSalt().with(ARGON2ID).getResult();

    String of(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt().with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    /** Takes as long where there is no hash, so that nobody learns who has an account. */
    boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = Password.check(password, hash == null ? nobodys : hash)
                    .with(Argon2Function.getInstanceFromHash(hash == null ? nobodys : hash));
            return same && hash != null;
        } finally {
            places.release();
        }
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean isOutdated(String hash) {
        Argon2Function used = Argon2Function.getInstanceFromHash(hash);
        return used.getMemory() < KIBIBYTES || used.getIterations() < ROUNDS;
    }
}
