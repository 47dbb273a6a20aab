package org.cohort.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How late it is where somebody lives when the page is made; scripts set it right later. */
@ApplicationScoped
class LocalClock {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    Clock clock;

    /** As {@code 13:04}. */
    String in(String zone) {
        return HOURS.format(clock.instant().atZone(ZoneId.of(zone)));
    }
}
