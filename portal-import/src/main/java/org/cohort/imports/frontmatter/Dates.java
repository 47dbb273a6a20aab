package org.cohort.imports.frontmatter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments as people write them: ISO and nearly ISO, slashes and dots, months by name in English before or behind the day,
 * Chinese and Japanese, seconds since 1970; with or without a time, with an offset, a zone's name or none. A day that does not exist
 * becomes the month's last.
 */
public final class Dates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(\\d{1,2})日?)?(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile("([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?");
    private static final Pattern SINCE_1970 = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d+-])(\\d{1,2})(?:[:時时](\\d{1,2}))(?:[:分](\\d{1,2})(?:[.,]\\d+)?)?\\s*(?:([AaPp]\\.?[Mm])\\b)?|(?<![\\d:])(\\d{1,2})\\s*([AaPp]\\.?[Mm])\\b");
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?\\s*$|\\b(UTC|GMT|Z)\\s*$|(?<=\\d)(Z)$");
    private static final Pattern ZONE_NAME =
            Pattern.compile("([A-Z][A-Za-z]+/[A-Za-z_]+(?:/[A-Za-z_]+)?)|\\b([A-Z]{3,4})\\s*$");
    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"));
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** Year 1 is how programs write that there is no date. */
    private static final int EARLIEST_YEAR = 1000;

    private static final int LATEST_YEAR = 2200;

    private final ZoneId zone;

    /** Dates without an offset are of this zone. */
    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** The moment that these words say; a day without a time begins at midnight. */
    public Optional<Instant> read(String words) {
        String text = words.strip();
        Matcher seconds = SINCE_1970.matcher(text);
        if (seconds.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3))
                    .map(day -> at(day, time(compact.group(4), compact.group(5), compact.group(6), null), zone));
        }
        return day(text).map(found -> {
            String rest = text.substring(0, found.from()) + " " + text.substring(found.to());
            return at(found.day(), time(rest), zone(rest.strip()));
        });
    }

    private record Found(LocalDate day, int from, int to) {}

    private static Optional<Found> day(String text) {
        return find(YEAR_FIRST, text, m -> day(m.group(1), m.group(2), m.group(3)))
                .or(() -> find(YEAR_LAST, text, Dates::dayWithYearLast))
                .or(() -> find(MONTH_FIRST, text, m -> named(m.group(3), m.group(1), m.group(2))))
                .or(() -> find(DAY_FIRST, text, m -> named(m.group(3), m.group(2), m.group(1))))
                .or(() -> find(MONTH_ALONE, text, m -> named(m.group(2), m.group(1), null)))
                .or(() -> YEAR_ALONE.matcher(text).matches()
                        ? find(YEAR_ALONE, text, m -> day(m.group(1), "1", "1"))
                        : Optional.empty());
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher found);
    }

    private static Optional<Found> find(Pattern shape, String text, Reading reading) {
        Matcher matcher = shape.matcher(text);
        return matcher.find()
                ? reading.of(matcher).map(day -> new Found(day, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** Day before month, unless the second number cannot be a month or a slash says that an American wrote it. */
    private static Optional<LocalDate> dayWithYearLast(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        boolean monthFirst = second > 12 || (first <= 12 && found.group().contains("/"));
        return monthFirst
                ? day(found.group(3), found.group(1), found.group(2))
                : day(found.group(3), found.group(2), found.group(1));
    }

    private static Optional<LocalDate> named(String year, String month, @Nullable String day) {
        int at = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? Optional.empty() : day(year, String.valueOf(at / 3 + 1), day);
    }

    private static Optional<LocalDate> day(String yearDigits, String monthDigits, @Nullable String dayDigits) {
        int year = Integer.parseInt(yearDigits);
        int month = Integer.parseInt(monthDigits);
        int day = dayDigits == null ? 1 : Integer.parseInt(dayDigits);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || month == 0 || day == 0 || day > 31) {
            return Optional.empty();
        }
        if (month > 12) {
            return day <= 12 ? day(yearDigits, String.valueOf(day), monthDigits) : Optional.empty();
        }
        return Optional.of(LocalDate.of(
                year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
    }

    private static LocalTime time(String rest) {
        Matcher found = TIME.matcher(rest);
        if (!found.find()) {
            return LocalTime.MIDNIGHT;
        }
        return found.group(1) != null
                ? time(found.group(1), found.group(2), found.group(3), found.group(4))
                : time(found.group(5), "0", null, found.group(6));
    }

    private static LocalTime time(
            @Nullable String hours, @Nullable String minutes, @Nullable String seconds, @Nullable String half) {
        int hour = hours == null ? 0 : Integer.parseInt(hours);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        return LocalTime.of(Math.min(hour, 23), Math.min(minute, 59), Math.min(second, 59));
    }

    private ZoneId zone(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        try {
            if (offset.find()) {
                return offset.group(1) == null
                        ? ZoneOffset.UTC
                        : ZoneOffset.of("%s%02d:%s"
                                .formatted(
                                        offset.group(1),
                                        Integer.parseInt(offset.group(2)),
                                        offset.group(3) == null ? "00" : offset.group(3)));
            }
            Matcher name = ZONE_NAME.matcher(rest);
            if (name.find()) {
                return name.group(1) != null
                        ? ZoneId.of(name.group(1))
                        : ZoneId.of(ABBREVIATED.getOrDefault(name.group(2), zone.getId()));
            }
        } catch (DateTimeException unknown) {
            return zone;
        }
        return zone;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
