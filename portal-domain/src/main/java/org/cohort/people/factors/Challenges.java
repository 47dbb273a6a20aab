package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cohort.kernel.Secrets;

/**
 * What passkeys are to sign: nobody outside can make one, and each belongs to one sign-in step, which is over when it has
 * been used, or to one session, in which a key is made.
 */
@ApplicationScoped
class Challenges {

    private static final String SECRET = "passkey";
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Secrets secrets;

    String ofStep(String tokenHash) {
        return of("step " + tokenHash);
    }

    String ofSession(long sessionId) {
        return of("session " + sessionId);
    }

    private String of(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.get(SECRET), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
