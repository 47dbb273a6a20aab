package org.cohort.people.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_110);

    /** Of RFC 6238's table, the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(TimeCodes.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "59, true", "60, false"})
    void a_clock_may_be_one_step_wrong_and_no_more(long seconds, boolean taken) {
        String code = TimeCodes.at(SECRET, NOW.plusSeconds(seconds));

        assertThat(TimeCodes.stepOf(SECRET, code, NOW).isPresent()).isEqualTo(taken);
    }

    @Test
    void the_step_is_that_of_the_code_and_not_of_the_clock() {
        String code = TimeCodes.at(SECRET, NOW.minusSeconds(30));

        assertThat(TimeCodes.stepOf(SECRET, code, NOW)).hasValue(NOW.getEpochSecond() / 30 - 1);
    }

    @Test
    void a_secret_has_160_bits_and_is_another_each_time() {
        assertThat(TimeCodes.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCodes.newSecret());
    }

    @ParameterizedTest
    @CsvSource({"foobarfoob, MZXW6YTBOJTG633C", "\u007f\u0000\u0001~|, P4AAC7T4"})
    void base_32_is_that_of_the_standard(String text, String letters) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Base32.encode(bytes)).isEqualTo(letters);
        assertThat(Base32.decode(letters)).isEqualTo(bytes);
    }
}
