package org.cohort.people.names;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Invalid;

/** Makes a handle of any name, in any script. */
public final class HandleSuggestion {

    /** Where a name leaves nothing that a handle could be made of. */
    private static final String NAMELESS = "member";

    /** Enough for the namesakes of any import. */
    private static final int MOST_NAMESAKES = 10_000;

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    /** Longer names say nothing more in a handle, and some would take long to write in another script. */
    private static final int READ = 100;

    private HandleSuggestion() {}

    /** The name's own letters where that handle is fit and free, else with the first number that makes it so. */
    public static String of(String name, Predicate<String> free) {
        String stem = stem(name);
        for (int number = 1; number <= MOST_NAMESAKES; number++) {
            String ending = number == 1 ? "" : "-" + number;
            String handle = cut(stem, HandlePolicy.LONGEST - ending.length()) + ending;
            if (HandlePolicy.isFit(handle) && free.test(handle)) {
                return handle;
            }
        }
        throw new Invalid("handle", "people.handle.noneFree", name);
    }

    private static String stem(String name) {
        String read = name.length() > READ ? name.substring(0, READ) : name;
        String ascii = TO_ASCII.transliterate(read).toLowerCase(Locale.ROOT);
        String joined =
                OUTER_HYPHENS.matcher(NO_LETTERS.matcher(ascii).replaceAll("-")).replaceAll("");
        String stem = cut(joined, HandlePolicy.LONGEST);
        if (stem.length() < HandlePolicy.SHORTEST) {
            stem = joined.isEmpty() ? NAMELESS : NAMELESS + "-" + joined;
        }
        // A number would not make it fit: it may still speak for the portal.
        return HandlePolicy.isFit(stem) ? stem : NAMELESS;
    }

    private static String cut(String handle, int longest) {
        String cut = handle.length() <= longest ? handle : handle.substring(0, longest);
        return OUTER_HYPHENS.matcher(cut).replaceAll("");
    }
}
