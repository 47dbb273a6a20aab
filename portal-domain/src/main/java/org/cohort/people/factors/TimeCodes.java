package org.cohort.people.factors;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes by the clock, as all apps make them: RFC 6238 with SHA-1, six digits and 30 seconds. */
final class TimeCodes {

    static final int DIGITS = 6;

    /** As long as the hash, which RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    /** A clock may be half a minute wrong in each direction. */
    private static final int SKEW_STEPS = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

    private TimeCodes() {}

    /** A new secret in Base32. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** The code of this moment. */
    static String at(String secret, Instant time) {
        try {
            Key key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, time, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every JDK takes a key of bytes", e);
        }
    }

    /** The time step whose code this is, of those around now; each is compared, so that the time says nothing. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (int skew = -SKEW_STEPS; skew <= SKEW_STEPS; skew++) {
            Instant time = now.plusSeconds(skew * STEP_SECONDS);
            if (isSame(at(secret, time), code)) {
                found = OptionalLong.of(time.getEpochSecond() / STEP_SECONDS);
            }
        }
        return found;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
