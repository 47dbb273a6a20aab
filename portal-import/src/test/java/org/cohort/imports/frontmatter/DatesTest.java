package org.cohort.imports.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates dates = new Dates(ZoneId.of("Europe/Lisbon"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-01-11 | 2019-01-11T00:00:00Z",
                "2019-1-5 | 2019-01-05T00:00:00Z",
                "2019/01/11 | 2019-01-11T00:00:00Z",
                "2019.01.11 | 2019-01-11T00:00:00Z",
                "20190111 | 2019-01-11T00:00:00Z",
                "20190111T230300 | 2019-01-11T23:03:00Z",
                "2019-01-11 23:03:00 +0200 | 2019-01-11T21:03:00Z",
                "2019-01-11 23:03:00 +02:00 | 2019-01-11T21:03:00Z",
                "2019-01-11T23:03:00+02:00 | 2019-01-11T21:03:00Z",
                "2019-01-11T23:03:00Z | 2019-01-11T23:03:00Z",
                "2019-01-11T23:03:00.123Z | 2019-01-11T23:03:00Z",
                "2019-01-11T23:03 | 2019-01-11T23:03:00Z",
                "2019-01-11 23:03 | 2019-01-11T23:03:00Z",
                "2019-07-11 12:00 | 2019-07-11T11:00:00Z",
                "2019-01-11 11:03 PM | 2019-01-11T23:03:00Z",
                "2019-01-11 12:30 am | 2019-01-11T00:30:00Z",
                "2019-01-11 23:03:00 UTC | 2019-01-11T23:03:00Z",
                "2019-01-11 23:03:00 GMT | 2019-01-11T23:03:00Z",
                "2019-01-11 23:03:00 EST | 2019-01-12T04:03:00Z",
                "2019-01-11 23:03:00 -0500 | 2019-01-12T04:03:00Z",
                "2019-01-11 23:03:00 -5 | 2019-01-12T04:03:00Z",
                "2019-07-11 12:00 America/New_York | 2019-07-11T16:00:00Z",
                "11/01/2019 | 2019-11-01T00:00:00Z",
                "25/01/2019 | 2019-01-25T00:00:00Z",
                "11.01.2019 | 2019-01-11T00:00:00Z",
                "11-01-2019 | 2019-01-11T00:00:00Z",
                "Jan 11, 2019 | 2019-01-11T00:00:00Z",
                "January 11 2019 | 2019-01-11T00:00:00Z",
                "January 11th, 2019 at 3pm | 2019-01-11T15:00:00Z",
                "11 January 2019 | 2019-01-11T00:00:00Z",
                "11th of January, 2019 | 2019-01-11T00:00:00Z",
                "11-Jan-2019 | 2019-01-11T00:00:00Z",
                "Fri, 11 Jan 2019 23:03:00 +0200 | 2019-01-11T21:03:00Z",
                "Friday, January 11, 2019 | 2019-01-11T00:00:00Z",
                "Sept. 3, 2019 | 2019-09-02T23:00:00Z",
                "January 2019 | 2019-01-01T00:00:00Z",
                "2019-01 | 2019-01-01T00:00:00Z",
                "2019 | 2019-01-01T00:00:00Z",
                "2019年1月11日 | 2019-01-11T00:00:00Z",
                "2019年1月11日 23時03分 | 2019-01-11T23:03:00Z",
                "1547247780 | 2019-01-11T23:03:00Z",
                "1547247780000 | 2019-01-11T23:03:00Z",
                "1863-11-19 | 1863-11-19T00:36:45Z",
                "2019-02-31 | 2019-02-28T00:00:00Z",
                "2019-31-12 | 2019-12-31T00:00:00Z",
                "2019-01-11 24:00 | 2019-01-11T23:00:00Z",
                "<2019-01-11 Fri> | 2019-01-11T00:00:00Z"
            })
    void a_date_is_read_however_it_is_written(String written, Instant expected) {
        assertThat(dates.read(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "0001-01-01T00:00:00Z",
                "12:30",
                "version 2.0",
                "2019-00-10",
                "99999-01-01",
                "Foo 11, 2019"
            })
    void what_is_no_date_is_none(String written) {
        assertThat(dates.read(written)).isEmpty();
    }
}
