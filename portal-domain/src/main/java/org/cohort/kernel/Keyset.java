package org.cohort.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list ordered by time and id: the next page is what comes after it, however long the list.
 *
 * @param at the time of the row, in whole microseconds
 * @param id the row's number, which decides between rows of one moment
 */
public record Keyset(Instant at, long id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Before every row of a list whose newest stand first. */
    public static final Keyset NEWEST = new Keyset(LATEST, Long.MAX_VALUE);

    /** An opaque word for a URL. */
    public String encode() {
        String text = ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What {@link #encode} wrote; empty for anything else, so that a mangled link shows the first page. */
    public static Optional<Keyset> decode(@Nullable String word) {
        if (word == null || word.isEmpty() || word.length() > 64) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII).split("\\.", -1);
            return parts.length == 2
                    ? Optional.of(new Keyset(
                                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
                                    Long.parseLong(parts[1])))
                            .filter(Keyset::isInCommonEra)
                    : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException mangled) {
            return Optional.empty();
        }
    }

    /** Years 1 to 9999: what is further away a database may refuse to compare. */
    private boolean isInCommonEra() {
        return at.isAfter(EARLIEST) && at.isBefore(LATEST);
    }
}
