package org.cohort.web.api;

import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a program asks for.
 *
 * @param limit how many at most
 * @param after behind which place; null for the beginning
 */
public record Span(int limit, @Nullable String after) {

    /** As many as a page has. */
    public static final int USUAL = 20;

    /** More would make one answer megabytes long. */
    public static final int MOST = 100;

    /**
     * What {@code limit} and {@code after} say.
     *
     * @throws Invalid where the limit is not a number from 1 to {@value #MOST}
     */
    public static Span read(@Nullable String limit, @Nullable String after) {
        if (limit == null) {
            return new Span(USUAL, after);
        }
        int number = limit.matches("[1-9]\\d{0,2}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MOST) {
            throw new Invalid("limit", "api.limit", MOST);
        }
        return new Span(number, after);
    }

    /**
     * The place of a list ordered by time.
     *
     * @throws Invalid where it is none that an answer named
     */
    public Optional<Keyset> place() {
        Optional<Keyset> place = Keyset.decode(after);
        if (after != null && place.isEmpty()) {
            throw new Invalid("after", "api.after");
        }
        return place;
    }
}
