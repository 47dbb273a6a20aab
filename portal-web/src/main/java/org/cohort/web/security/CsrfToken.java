package org.cohort.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cohort.kernel.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * The word that a form of this portal carries and a form of another site cannot know. A member's is derived from the
 * secret of their session; a guest's from a signed cookie that the pages with guests' forms set. Masked anew for each page,
 * so that compression gives nothing away.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    /** The field of a form. */
    public static final String PARAMETER = "csrf";

    /** The header of a request made by a script. */
    public static final String HEADER = "X-CSRF-Token";

    /** A request attribute with the answer that a guest's cookie goes to; Faces hides it inside a forward. */
    public static final String RESPONSE = CsrfToken.class.getName() + ".response";

    private static final String GUEST_COOKIE = "visit";
    private static final int GUEST_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Inject
    HttpServletRequest request;

    @Inject
    Secrets secrets;

    private @Nullable String guestSecret;
    private @Nullable String token;

    /** For the forms on the page being made. */
    public String getToken() {
        if (token == null) {
            token = masked();
        }
        return token;
    }

    private String masked() {
        byte[] expected = expected(SessionCookie.read(request).orElseGet(this::guestSecret));
        byte[] mask = new byte[expected.length];
        RANDOM.nextBytes(mask);
        byte[] both = new byte[2 * mask.length];
        for (int i = 0; i < mask.length; i++) {
            both[i] = mask[i];
            both[mask.length + i] = (byte) (mask[i] ^ expected[i]);
        }
        return BASE64.encodeToString(both);
    }

    /** Whether a token that came with the request belongs to whoever sent it. */
    public boolean matches(@Nullable String token) {
        Optional<String> secret = SessionCookie.read(request).or(this::signedGuestSecret);
        if (token == null || secret.isEmpty()) {
            return false;
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(token);
            byte[] unmasked = new byte[both.length / 2];
            for (int i = 0; i < unmasked.length; i++) {
                unmasked[i] = (byte) (both[i] ^ both[unmasked.length + i]);
            }
            return MessageDigest.isEqual(unmasked, expected(secret.get()));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private String guestSecret() {
        if (guestSecret == null) {
            guestSecret = signedGuestSecret().orElseGet(this::newGuestSecret);
        }
        return guestSecret;
    }

    private Optional<String> signedGuestSecret() {
        return SessionCookie.read(request, GUEST_COOKIE).filter(value -> {
            int dot = value.indexOf('.');
            return dot > 0
                    && MessageDigest.isEqual(
                            value.substring(dot + 1).getBytes(StandardCharsets.US_ASCII),
                            sign(value.substring(0, dot)).getBytes(StandardCharsets.US_ASCII));
        });
    }

    private String newGuestSecret() {
        byte[] random = new byte[GUEST_BYTES];
        RANDOM.nextBytes(random);
        String nonce = BASE64.encodeToString(random);
        String value = nonce + "." + sign(nonce);
        if (request.getAttribute(RESPONSE) instanceof HttpServletResponse response) {
            SessionCookie.write(request, response, GUEST_COOKIE, value, -1);
        }
        return value;
    }

    private String sign(String nonce) {
        return BASE64.encodeToString(hmac(secrets.get("csrf"), nonce));
    }

    private static byte[] expected(String secret) {
        return hmac(secret.getBytes(StandardCharsets.UTF_8), "csrf");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }
}
