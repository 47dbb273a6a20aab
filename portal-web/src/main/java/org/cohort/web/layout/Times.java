package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
        ZoneId zone = reader.getZone();
        return day(time.atZone(zone), zone, shapes());
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
        ZoneId zone = reader.getZone();
        ZonedDateTime local = time.atZone(zone);
        Shapes shapes = shapes();
        return day(local, zone, shapes) + ", " + shapes.hours().format(local);
    }

    private String day(ZonedDateTime local, ZoneId zone, Shapes shapes) {
        boolean thisYear = local.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? shapes.day() : shapes.dayAndYear()).format(local);
    }

    private Shapes shapes() {
        return byLanguage.computeIfAbsent(reader.getLocale(), Shapes::of);
    }

    /** How a language writes times; made once, because a page has many of them. */
    private record Shapes(DateTimeFormatter day, DateTimeFormatter dayAndYear, DateTimeFormatter hours) {
        static Shapes of(Locale locale) {
            return new Shapes(
                    DateTimeFormatter.ofPattern("d MMMM", locale),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.UK));
        }
    }
}
