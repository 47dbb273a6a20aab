package org.cohort.imports.jekyll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.Slug;

/** Where Jekyll serves a post: patterns of {@code :year}, {@code :title} and so on, some of them with names of their own. */
final class Permalink {

    private static final Map<String, String> NAMED = Map.of(
            "date", "/:categories/:year/:month/:day/:title.html",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title.html",
            "weekdate", "/:categories/:year/W:week/:short_day/:title.html",
            "none", "/:categories/:title.html");

    private final String title;
    private final List<String> categories;
    private final Optional<LocalDate> day;

    Permalink(String title, List<String> categories, Optional<Instant> moment, ZoneId zone) {
        this.title = title;
        this.categories = categories.stream()
                .map(each -> each.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        day = moment.map(at -> LocalDate.ofInstant(at, zone));
    }

    /** The address by this pattern. */
    String by(String pattern) {
        String path = NAMED.getOrDefault(pattern, pattern);
        for (Map.Entry<String, String> each : values()) {
            path = path.replace(":" + each.getKey(), each.getValue());
        }
        String whole = path.replaceAll("/+", "/");
        return whole.startsWith("/") ? whole : "/" + whole;
    }

    /** Addresses that a link may use though the site serves another: by the other usual patterns. */
    Set<String> guesses() {
        return List.of(
                        "date",
                        "none",
                        "/:year/:month/:day/:title",
                        "/:year/:month/:title",
                        "/:year/:title",
                        "/blog/:title",
                        "/posts/:title",
                        "/post/:title",
                        "/blog/:year/:month/:day/:title",
                        "/:title",
                        "/:slug",
                        "/articles/:title")
                .stream()
                .map(this::by)
                .filter(path -> !path.contains(":"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Map.Entry<String, String>> values() {
        // Longer names first: “:y_day” begins as “:y” would.
        return List.of(
                Map.entry("categories", String.join("/", categories)),
                Map.entry(
                        "slugified_categories",
                        categories.stream().map(Slug::of).collect(Collectors.joining("/"))),
                Map.entry("collection", "posts"),
                Map.entry("output_ext", ".html"),
                Map.entry("short_year", number("%02d", date -> date.getYear() % 100)),
                Map.entry("short_day", number("%d", date -> date.getDayOfWeek().getValue())),
                Map.entry("i_month", number("%d", LocalDate::getMonthValue)),
                Map.entry("i_day", number("%d", LocalDate::getDayOfMonth)),
                Map.entry("y_day", number("%03d", LocalDate::getDayOfYear)),
                Map.entry("year", number("%04d", LocalDate::getYear)),
                Map.entry("month", number("%02d", LocalDate::getMonthValue)),
                Map.entry(
                        "week", number("%02d", date -> date.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
                Map.entry("day", number("%02d", LocalDate::getDayOfMonth)),
                Map.entry("title", title),
                Map.entry("slug", Slug.of(title)),
                Map.entry("name", title),
                Map.entry("basename", title),
                Map.entry("path", title));
    }

    private interface Part {
        int of(LocalDate date);
    }

    private String number(String format, Part part) {
        return day.map(date -> String.format(Locale.ROOT, format, part.of(date)))
                .orElse("");
    }
}
