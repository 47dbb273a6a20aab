package org.cohort.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Members who send the form below a post, each a different one for each comment. */
final class Writers {

    /** Comments come in on a few posts at a time. */
    static final int POSTS = 50;

    private final GeneratedCommunity community;
    private final SampleTexts texts;

    Writers(GeneratedCommunity community, SampleTexts texts) {
        this.community = community;
        this.texts = texts;
    }

    /** Answered with the way to the comment when it is kept. */
    Target target(String name) {
        return new Target(name, this::request, 302);
    }

    private byte[] request(int number) {
        String secret = GeneratedCommunity.secret(number % GeneratedCommunity.SIGNED_IN);
        String form = "commentForm%3AreplyTo=&commentForm%3Asubmit="
                + "&commentForm%3Abody=" + encoded(texts.commentSource(number))
                + "&commentForm%3Akey=" + UUID.randomUUID()
                + "&csrf=" + token(secret);
        return Request.post(community.path(number % POSTS) + "/comment", secret, form);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As a page of the portal would carry it, with a mask of zeros. */
    private static String token(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal("csrf".getBytes(StandardCharsets.UTF_8));
            byte[] both = new byte[2 * expected.length];
            System.arraycopy(expected, 0, both, expected.length, expected.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
