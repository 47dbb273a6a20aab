package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cohort.kernel.Secrets;

/**
 * Words that stop a member's mails of one kind for whoever has them: they stand in those mails alone, and are signed, so
 * that nobody can make one.
 */
@ApplicationScoped
class StopWords {

    private static final String SECRET = "mail-stop";
    private static final String ALGORITHM = "HmacSHA256";

    /** Of 32 bytes: enough that nobody guesses one, and an address that fits into a line of a mail. */
    private static final int SIGNATURE_BYTES = 16;

    private static final Pattern WORD = Pattern.compile("(\\d{1,18})-([a-z]{1,20})-([\\w-]{22})");

    @Inject
    Secrets secrets;

    /** What a word stops: a reason's mails, or those that gather by the day or the week. */
    record Stop(long memberId, String kind) {}

    String of(long memberId, String kind) {
        String said = memberId + "-" + kind;
        return said + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(said));
    }

    /** What {@link #of} made it of; empty for anything else. */
    Optional<Stop> read(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Stop stop = new Stop(Long.parseLong(parts.group(1)), parts.group(2));
        byte[] made = of(stop.memberId(), stop.kind()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(made, word.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(stop)
                : Optional.empty();
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.get(SECRET), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
