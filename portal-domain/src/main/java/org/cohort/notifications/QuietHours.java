package org.cohort.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.cohort.kernel.DomainException.Invalid;

/**
 * Hours of the day in which no mail is sent.
 *
 * @param from 0 to 23, the first of them
 * @param until 0 to 23, the first that is not; earlier than {@code from} where they last over midnight
 */
public record QuietHours(int from, int until) {

    private static final int LAST_HOUR = 23;

    /** Refuses what is no hour, and a day without an hour for mail. */
    public QuietHours {
        if (from < 0 || from > LAST_HOUR || until < 0 || until > LAST_HOUR || from == until) {
            throw new Invalid("quietFrom", "notifications.quiet.form");
        }
    }

    /** The same moment, or the end of the quiet hours that it falls into. */
    Instant after(Instant time, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        if (!contains(local.getHour())) {
            return time;
        }
        ZonedDateTime end = local.truncatedTo(ChronoUnit.HOURS).with(LocalTime.of(until, 0));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean contains(int hour) {
        return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
