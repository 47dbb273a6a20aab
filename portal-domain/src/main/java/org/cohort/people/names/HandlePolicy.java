package org.cohort.people.names;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.DomainException.Invalid;

/** Which handles can be taken, and which two would look the same to a reader (UTS 39). */
public final class HandlePolicy {

    static final int SHORTEST = 3;
    static final int LONGEST = 20;

    private static final SpoofChecker LOOKALIKES = new SpoofChecker.Builder().build();

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,18}[a-z0-9]");

    /** Words that an address or a mention needs. */
    private static final Set<String> RESERVED = Set.of(
            "help",
            "root",
            "here",
            "all",
            "me",
            "new",
            "edit",
            "everyone",
            "channel",
            "settings",
            "suggest",
            "deleted");

    /** Words by which somebody would speak as the programme; not to be imitated, nor to be part of a longer handle. */
    private static final Set<String> OFFICES = Stream.of(
                    "admin",
                    "administrator",
                    "moderator",
                    "organiser",
                    "organizer",
                    "staff",
                    "support",
                    "system",
                    "cohort",
                    "everyone",
                    "guest")
            .map(HandlePolicy::asRead)
            .collect(Collectors.toUnmodifiableSet());

    private HandlePolicy() {}

    /** Refuses what is not 3 to 20 of a–z, 0–9 and inner hyphens, and what would speak for the portal. */
    public static void check(String handle) {
        if (!isWellFormed(handle)) {
            throw new Invalid("handle", "people.handle.form");
        }
        if (isReserved(handle)) {
            throw new Invalid("handle", "people.handle.reserved");
        }
    }

    /** Whether {@link #check} lets it pass. */
    public static boolean isFit(String handle) {
        return isWellFormed(handle) && !isReserved(handle);
    }

    private static boolean isWellFormed(String handle) {
        return FORM.matcher(handle).matches() && !handle.contains("--");
    }

    private static boolean isReserved(String handle) {
        return RESERVED.contains(handle)
                || OFFICES.contains(asRead(handle.replace("-", "")))
                || Stream.of(handle.split("-", -1)).anyMatch(part -> OFFICES.contains(asRead(part)));
    }

    /** A word as somebody in a hurry reads it: digits as the letters they stand for, none at the end. */
    private static String asRead(String word) {
        String letters = word.replaceAll("[0-9]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('l', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
        return skeleton(letters);
    }

    /** Equal for two handles that a reader could take for each other: hyphens do not tell them apart either. */
    public static String skeleton(String handle) {
        // The skeleton of a zero is a capital O, and two v are a w in most fonts.
        return LOOKALIKES
                .getSkeleton(handle.toLowerCase(Locale.ROOT).replace("-", ""))
                .toLowerCase(Locale.ROOT)
                .replace("vv", "w");
    }
}
