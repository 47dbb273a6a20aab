package org.cohort.people;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Invalid;

/** Which handles can be taken, and which two would look the same to a reader (UTS 39). */
public final class HandlePolicy {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,18}[a-z0-9]");

    /** Words that would let somebody speak as the programme, or that an address needs. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "administrator",
            "moderator",
            "organiser",
            "organizer",
            "staff",
            "support",
            "system",
            "cohort",
            "help",
            "root",
            "everyone",
            "channel",
            "here",
            "all",
            "me",
            "new",
            "edit",
            "settings",
            "guest",
            "suggest",
            "deleted");

    private static final SpoofChecker LOOKALIKES = new SpoofChecker.Builder().build();

    private HandlePolicy() {}

    /** Refuses what is not 3 to 20 of a–z, 0–9 and inner hyphens, and reserved words. */
    public static void check(String handle) {
        if (!FORM.matcher(handle).matches() || handle.contains("--")) {
            throw new Invalid("handle", "people.handle.form");
        }
        if (RESERVED.contains(handle) || RESERVED.contains(handle.replace("-", ""))) {
            throw new Invalid("handle", "people.handle.reserved");
        }
    }

    /** Equal for two handles that a reader could take for each other: hyphens do not tell them apart either. */
    public static String skeleton(String handle) {
        return LOOKALIKES.getSkeleton(handle.toLowerCase(Locale.ROOT).replace("-", ""));
    }
}
