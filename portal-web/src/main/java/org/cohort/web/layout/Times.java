package org.cohort.web.layout;

import com.ibm.icu.text.DateTimePatternGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times in the reader's zone; a guest's zone is known to the browser alone, which changes them there. */
@Named
@ApplicationScoped
public class Times {

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    private final Map<Locale, Shapes> byLanguage = new ConcurrentHashMap<>();

    /** For {@code datetime}, which is the same for all readers. */
    public String iso(Instant time) {
        return time.toString();
    }

    /** The day, with the year unless it is this one. */
    public String day(Instant time) {
        ZonedDateTime local = time.atZone(reader.getZone());
        Shapes shapes = shapes();
        return (isOfThisYear(local) ? shapes.day() : shapes.dayAndYear()).format(local);
    }

    /** A day that is the same in all zones, with its year. */
    public String date(LocalDate day) {
        return shapes().dayAndYear().format(day);
    }

    /** The same as an element that a browser understands. */
    public void day(Markup html, Instant time) {
        html.tags("<time datetime=\"").text(iso(time)).tags("\" data-show=\"day\">");
        html.text(day(time)).tags("</time>");
    }

    /** The same as an element. */
    public void moment(Markup html, Instant time) {
        html.tags("<time datetime=\"").text(iso(time)).tags("\" data-show=\"moment\">");
        html.text(moment(time)).tags("</time>");
    }

    /** Day and time of day. */
    public String moment(Instant time) {
        ZonedDateTime local = time.atZone(reader.getZone());
        Shapes shapes = shapes();
        return (isOfThisYear(local) ? shapes.moment() : shapes.momentAndYear()).format(local);
    }

    private boolean isOfThisYear(ZonedDateTime local) {
        return local.getYear() == clock.instant().atZone(local.getZone()).getYear();
    }

    private Shapes shapes() {
        return byLanguage.computeIfAbsent(reader.getLocale(), Shapes::of);
    }

    /** How a language writes times; made once, because a page has many of them. */
    private record Shapes(
            DateTimeFormatter day,
            DateTimeFormatter dayAndYear,
            DateTimeFormatter moment,
            DateTimeFormatter momentAndYear) {
        static Shapes of(Locale locale) {
            return new Shapes(
                    of(locale, "dMMMM"), of(locale, "dMMMMy"), of(locale, "dMMMMHHmm"), of(locale, "dMMMMyHHmm"));
        }

        /** With these parts, in the order and with the words between them that the language has. */
        private static DateTimeFormatter of(Locale locale, String parts) {
            return DateTimeFormatter.ofPattern(
                    DateTimePatternGenerator.getInstance(locale).getBestPattern(parts), locale);
        }
    }
}
