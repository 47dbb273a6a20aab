package org.cohort.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The hours at which mails that gather are sent, as clocks show them where the member is. */
final class MailHours {

    /** Before the day's work, when there is time for one mail. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The course's weeks begin on it. */
    private static final DayOfWeek DAY = DayOfWeek.MONDAY;

    private MailHours() {}

    /** The next of them after this moment; the moment itself for what does not gather. */
    static Instant next(Delivery delivery, ZoneId zone, Instant now) {
        if (!delivery.isDigest()) {
            return now;
        }
        ZonedDateTime local = now.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        ZonedDateTime morning = local.with(MORNING);
        if (delivery == Delivery.WEEKLY) {
            morning = morning.with(TemporalAdjusters.nextOrSame(DAY));
        }
        ZonedDateTime due = morning.toInstant().isAfter(now)
                ? morning
                : morning.plusDays(delivery == Delivery.WEEKLY ? DayOfWeek.values().length : 1);
        return due.toInstant();
    }
}
