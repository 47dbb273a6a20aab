package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times in the reader's zone; a guest's zone is known to the browser alone, which changes them there. */
@Named
@ApplicationScoped
public class Times {

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** For {@code datetime}, which is the same for all readers. */
    public String iso(Instant time) {
        return time.toString();
    }

    /** The day, with the year unless it is this one. */
    public String day(Instant time) {
        ZonedDateTime local = time.atZone(reader.getZone());
        boolean thisYear =
                local.getYear() == clock.instant().atZone(reader.getZone()).getYear();
        return (thisYear ? DateTimeFormatter.ofPattern("d MMMM", reader.getLocale()) : longDay()).format(local);
    }

    /** Day and time of day. */
    public String moment(Instant time) {
        ZonedDateTime local = time.atZone(reader.getZone());
        DateTimeFormatter hours =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.UK);
        return day(time) + ", " + hours.format(local);
    }

    private DateTimeFormatter longDay() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader.getLocale());
    }
}
