package org.cohort.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.kernel.LanguageTag;
import org.cohort.kernel.Slug;
import org.cohort.kernel.Typed;
import org.cohort.search.Search.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of searches: words, {@code "phrases"} and {@code name:value}. Nothing typed is an error: what is
 * not understood is looked for as words.
 */
final class SearchReader {

    static final String WRITER = "from";
    static final String CHANNEL = "in";
    static final String TAG = "tag";
    static final String SORT = "kind";
    static final String LANGUAGE = "lang";

    /** Longer than anybody types, shorter than a text pasted by mistake. */
    private static final int LONGEST = 300;

    /** No kind has a longer name. */
    private static final int LONGEST_SORT = 40;

    /** Each costs a look into the index for each language. */
    private static final int MOST_PARTS = 16;

    private static final Pattern PIECE = Pattern.compile("(?:(\\p{L}+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d]");
    private static final Set<String> PEOPLE = Set.of("people", "persons", "members");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> filters = new LinkedHashMap<>();
    private @Nullable Instant since;
    private @Nullable Instant before;

    private SearchReader() {}

    static Search read(@Nullable String typed) {
        String line = Typed.line(typed == null ? "" : typed);
        String kept = Typed.line(line.substring(0, Math.min(line.length(), LONGEST)));
        SearchReader reader = new SearchReader();
        Matcher pieces = PIECE.matcher(QUOTES.matcher(kept).replaceAll("\""));
        while (pieces.find() && reader.parts.size() < MOST_PARTS) {
            reader.take(pieces.group(), pieces.group(1), pieces.group(2), pieces.group(3));
        }
        return new Search(kept, List.copyOf(reader.parts), reader.filters, reader.since, reader.before);
    }

    private void take(String piece, @Nullable String name, @Nullable String quoted, @Nullable String bare) {
        String value = quoted == null ? bare : quoted;
        if (name != null && value != null && filter(name.toLowerCase(Locale.ROOT), value.strip())) {
            return;
        }
        boolean exact = name == null && quoted != null;
        List<Word> words = Words.of(piece);
        if (!words.isEmpty()) {
            parts.add(new Part(words, exact));
        }
    }

    /** Whether this is a filter, with a value that makes sense. */
    private boolean filter(String name, String value) {
        return switch (name) {
            case WRITER -> keep(name, unmarked(value, '@').toLowerCase(Locale.ROOT));
            case CHANNEL -> keep(name, slug(unmarked(value, '#')));
            case TAG -> keep(name, slug(unmarked(value, '#')));
            case SORT -> keep(name, sort(value));
            case LANGUAGE -> LanguageTag.isOne(value) && keep(name, Stems.language(value));
            case "before" -> older(value);
            case "after" -> newer(value);
            default -> false;
        };
    }

    private boolean keep(String name, String value) {
        if (value.isEmpty()) {
            return false;
        }
        filters.put(name, value);
        return true;
    }

    private static String unmarked(String value, char mark) {
        return !value.isEmpty() && value.charAt(0) == mark ? value.substring(1) : value;
    }

    private static String slug(String value) {
        return value.codePoints().anyMatch(Character::isLetterOrDigit) ? Slug.of(value) : "";
    }

    /** One of several, too: {@code articles}. */
    static String sort(String value) {
        String line = Typed.line(value);
        String word = line.substring(0, Math.min(line.length(), LONGEST_SORT)).toLowerCase(Locale.ROOT);
        if (PEOPLE.contains(word)) {
            return "person";
        }
        return word.length() > 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean older(String value) {
        LocalDate first = first(value);
        if (first != null) {
            before = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return first != null;
    }

    private boolean newer(String value) {
        LocalDate first = first(value);
        if (first != null) {
            LocalDate next = DAY.matcher(value).matches()
                    ? first.plusDays(1)
                    : MONTH.matcher(value).matches() ? first.plusMonths(1) : first.plusYears(1);
            since = next.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return first != null;
    }

    /** The first day of a day, month or year of our era. */
    private static @Nullable LocalDate first(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return ofOurEra(LocalDate.parse(value));
            }
            if (MONTH.matcher(value).matches()) {
                return ofOurEra(YearMonth.parse(value).atDay(1));
            }
            return value.matches("\\d{4}") ? ofOurEra(Year.parse(value).atDay(1)) : null;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static @Nullable LocalDate ofOurEra(LocalDate day) {
        return day.getYear() > 0 ? day : null;
    }
}
