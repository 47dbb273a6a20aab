package org.cohort.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.cohort.kernel.DomainException.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When mails are sent: 2026-10-19 is a Monday, and Berlin's clocks go back on the 25th. */
class MailHoursTest {

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, UTC,           2026-10-19T09:00:00Z, 2026-10-19T09:00:00Z",
        "DAILY,   UTC,           2026-10-19T09:00:00Z, 2026-10-20T08:00:00Z",
        "DAILY,   UTC,           2026-10-19T07:59:59Z, 2026-10-19T08:00:00Z",
        "DAILY,   UTC,           2026-10-19T08:00:00Z, 2026-10-20T08:00:00Z",
        "DAILY,   Asia/Kolkata,  2026-10-19T01:00:00Z, 2026-10-19T02:30:00Z",
        "DAILY,   Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T07:00:00Z",
        "WEEKLY,  UTC,           2026-10-19T07:00:00Z, 2026-10-19T08:00:00Z",
        "WEEKLY,  UTC,           2026-10-19T09:00:00Z, 2026-10-26T08:00:00Z",
        "WEEKLY,  UTC,           2026-10-22T09:00:00Z, 2026-10-26T08:00:00Z",
        "WEEKLY,  Pacific/Auckland, 2026-10-18T18:00:00Z, 2026-10-18T19:00:00Z"
    })
    void a_mail_that_gathers_comes_at_eight_where_the_member_is(
            Delivery delivery, ZoneId zone, Instant now, Instant due) {
        assertThat(NotificationSettings.USUAL.due(delivery, zone, now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 7, AT_ONCE, UTC,           2026-10-19T21:59:00Z, 2026-10-19T21:59:00Z",
        "22, 7, AT_ONCE, UTC,           2026-10-19T22:00:00Z, 2026-10-20T07:00:00Z",
        "22, 7, AT_ONCE, UTC,           2026-10-20T06:59:59Z, 2026-10-20T07:00:00Z",
        "22, 7, AT_ONCE, UTC,           2026-10-20T07:00:00Z, 2026-10-20T07:00:00Z",
        "9, 17, AT_ONCE, UTC,           2026-10-19T12:30:00Z, 2026-10-19T17:00:00Z",
        "22, 7, AT_ONCE, America/Lima,  2026-10-19T04:00:00Z, 2026-10-19T12:00:00Z",
        "22, 7, AT_ONCE, Europe/Berlin, 2026-10-24T23:30:00Z, 2026-10-25T06:00:00Z",
        "6, 11, DAILY,   UTC,           2026-10-19T09:00:00Z, 2026-10-20T11:00:00Z"
    })
    void no_mail_comes_in_quiet_hours(int from, int until, Delivery delivery, ZoneId zone, Instant now, Instant due) {
        NotificationSettings settings = new NotificationSettings(Map.of(), new QuietHours(from, until));

        assertThat(settings.due(delivery, zone, now)).isEqualTo(due);
    }

    @Test
    void a_day_has_an_hour_for_mail() {
        assertThatThrownBy(() -> new QuietHours(8, 8)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new QuietHours(-1, 8)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new QuietHours(8, 24)).isInstanceOf(Invalid.class);
    }
}
