package org.cohort.imports.liquid;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.frontmatter.Dates;

/** Dates in the letters of {@code strftime}, in English. */
final class DateFilter {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('Y', "yyyy"),
            Map.entry('y', "yy"),
            Map.entry('m', "MM"),
            Map.entry('d', "dd"),
            Map.entry('e', "d"),
            Map.entry('B', "MMMM"),
            Map.entry('b', "MMM"),
            Map.entry('h', "MMM"),
            Map.entry('A', "EEEE"),
            Map.entry('a', "EEE"),
            Map.entry('H', "HH"),
            Map.entry('I', "hh"),
            Map.entry('l', "h"),
            Map.entry('M', "mm"),
            Map.entry('S', "ss"),
            Map.entry('p', "a"),
            Map.entry('j', "DDD"),
            Map.entry('Z', "'UTC'"),
            Map.entry('z', "xx"),
            Map.entry('F', "yyyy-MM-dd"),
            Map.entry('T', "HH:mm:ss"),
            Map.entry('R', "HH:mm"),
            Map.entry('D', "MM/dd/yy"));
    private static final Map<String, String> NAMED = Map.of(
            "date_to_string", "%d %b %Y",
            "date_to_long_string", "%d %B %Y",
            "date_to_xmlschema", "%FT%T+00:00",
            "date_to_rfc822", "%a, %d %b %Y %T +0000");

    private DateFilter() {}

    /** The date as words; the value itself where it is no date. A moment that is asked for as “now” is not known here. */
    static String apply(String filter, String value, String format) {
        Optional<Instant> moment = new Dates(ZoneOffset.UTC).read(value);
        return moment.map(at -> formatted(at.atZone(ZoneOffset.UTC), NAMED.getOrDefault(filter, format)))
                .orElse(value);
    }

    private static String formatted(ZonedDateTime moment, String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            boolean unpadded = format.charAt(i + 1) == '-' && i + 2 < format.length();
            char letter = format.charAt(unpadded ? i + 2 : i + 1);
            String words = LETTERS.containsKey(letter)
                    ? DateTimeFormatter.ofPattern(LETTERS.get(letter), Locale.ENGLISH)
                            .format(moment)
                    : letter == '%' ? "%" : "";
            out.append(unpadded ? words.replaceFirst("^0+(?=.)", "") : words);
            i += unpadded ? 2 : 1;
        }
        return out.toString();
    }
}
