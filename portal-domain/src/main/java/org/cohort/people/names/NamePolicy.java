package org.cohort.people.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.kernel.Typed;

/** Which names a member can show: of any script, but without what cannot be seen or disturbs the lines around it. */
public final class NamePolicy {

    private static final int LONGEST = 80;

    /** Private and unassigned characters, those that turn the direction of a line, and blanks that look like nothing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}"
            + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180D\\u2800\\u3164\\uFFA0]");

    /** They choose between drawings of one character, and a name is read the same without them. */
    private static final Pattern VARIATIONS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final String JOINING_SCRIPTS =
            "[\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}"
                    + "\\p{IsGujarati}\\p{IsGurmukhi}\\p{IsKannada}\\p{IsMalayalam}\\p{IsOriya}\\p{IsSinhala}\\p{IsTamil}"
                    + "\\p{IsTelugu}\\p{IsKhmer}]";

    /** Joiners between letters of scripts whose spelling needs them. */
    private static final Pattern JOINERS =
            Pattern.compile("(?<=" + JOINING_SCRIPTS + ")[\\u200C\\u200D](?=" + JOINING_SCRIPTS + ")");

    /** More marks on one letter than any spelling has; they would climb into the lines above. */
    private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}{5,}");

    private NamePolicy() {}

    /** The name as it is kept, whether it can be shown or not. */
    public static String tidy(String typed) {
        return VARIATIONS.matcher(Typed.line(typed)).replaceAll("");
    }

    /** What is wrong with a tidy name. */
    public static Optional<Violation> check(String name) {
        boolean canBeShown = name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetterOrDigit)
                && !UNSEEN.matcher(JOINERS.matcher(name).replaceAll("")).find()
                && !PILED_MARKS.matcher(name).find();
        return canBeShown ? Optional.empty() : Optional.of(new Violation("name", "people.name.form", List.of(LONGEST)));
    }

    /** What can be shown of a name from elsewhere; {@code fallback} where that is nothing. */
    public static String shown(String written, String fallback) {
        String seen = UNSEEN.matcher(tidy(written)).replaceAll("");
        String calm = PILED_MARKS.matcher(seen).replaceAll("");
        int end = Math.min(LONGEST, calm.length());
        boolean splitsPair = end > 0 && Character.isHighSurrogate(calm.charAt(end - 1));
        String name = calm.substring(0, splitsPair ? end - 1 : end).strip();
        return check(name).isEmpty() ? name : fallback;
    }
}
