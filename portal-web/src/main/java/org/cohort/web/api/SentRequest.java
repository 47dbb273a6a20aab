package org.cohort.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a program sent, whole: by it a second request with the same key is known to be the first one again. */
@RequestScoped
class SentRequest {

    @Inject
    HttpServletRequest request;

    private byte[] body = new byte[0];

    void carries(byte[] bytes) {
        body = bytes;
    }

    /** The program's own name for it, or null. */
    @Nullable
    String key() {
        return request.getHeader("Idempotency-Key");
    }

    /** SHA-256 of all that decides what it does. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String head = String.join(
                    "\n",
                    request.getMethod(),
                    request.getRequestURI(),
                    String.valueOf(request.getQueryString()),
                    String.valueOf(request.getHeader("If-Match")),
                    "");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
