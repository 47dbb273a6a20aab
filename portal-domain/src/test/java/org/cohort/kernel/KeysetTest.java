package org.cohort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {

    @Test
    void a_place_survives_its_way_through_an_address() {
        Keyset place = new Keyset(Instant.parse("2026-10-19T09:00:00.123456Z"), 4711);

        assertThat(Keyset.decode(place.encode())).contains(place);
        assertThat(place.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "!",
                "bm8",
                "MS4yLjM",
                "eC4x",
                "MS4",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_mangled_place_is_none(String word) {
        assertThat(Keyset.decode(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807.1", "-9223372036854775808.1", "-62135596800000001.1"})
    void a_time_that_no_database_compares_is_none(String text) {
        String word = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));

        assertThat(Keyset.decode(word)).isEmpty();
    }
}
