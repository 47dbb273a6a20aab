package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.people.Role;
import org.cohort.web.layout.JsonValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecordsTest {

    record Inner(long number, @Nullable String word) {}

    record Written(
            String text,
            boolean truth,
            Role role,
            Instant at,
            List<Inner> inners,
            @Nullable Inner none) {}

    record Sent(
            String text,
            @Nullable Integer number,
            @Nullable Boolean truth,
            @Nullable Role role,
            @Nullable List<String> words,
            @Nullable Within within) {}

    record Within(Long id) {}

    @Test
    void every_component_is_written_by_its_name() {
        Written written = new Written(
                "“quoted” \"too\"",
                true,
                Role.HELPER,
                Instant.parse("2026-10-19T09:00:00Z"),
                List.of(new Inner(9_007_199_254_740_993L, null)),
                null);

        assertThat(JsonRecords.write(written))
                .hasToString("{\"text\":\"“quoted” \\\"too\\\"\",\"truth\":true,"
                        + "\"role\":\"helper\",\"at\":\"2026-10-19T09:00:00Z\","
                        + "\"inners\":[{\"number\":9007199254740993,\"word\":null}],\"none\":null}");
    }

    @Test
    void what_may_be_null_may_be_left_out() {
        assertThat(read("{\"text\": \"x\"}")).isEqualTo(new Sent("x", null, null, null, null, null));
        assertThat(read("{\"text\": \"x\", \"number\": null}")).isEqualTo(new Sent("x", null, null, null, null, null));
    }

    @Test
    void every_type_is_read() {
        assertThat(read("""
                {"text": "x", "number": -3, "truth": false, "role": "organiser", "words": ["a", "b"], "within": {"id": 5}}
                """)).isEqualTo(new Sent("x", -3, false, Role.ORGANISER, List.of("a", "b"), new Within(5L)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                         | text
            {"text": null}                             | text
            {"text": 1}                                | text
            {"text": "x", "number": "1"}               | number
            {"text": "x", "number": 1.5}               | number
            {"text": "x", "number": 2147483648}        | number
            {"text": "x", "number": 1e400}             | number
            {"text": "x", "truth": "true"}             | truth
            {"text": "x", "role": "HELPER"}            | role
            {"text": "x", "words": "a"}                | words
            {"text": "x", "words": ["a", null]}        | words[1]
            {"text": "x", "within": {}}                | within.id
            {"text": "x", "within": {"id": 1, "a": 2}} | within.a
            {"text": "x", "memberId": 1}               | memberId
            """)
    void what_is_wrong_is_said_with_its_field(String json, String field) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly(field));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> read("{\"number\": \"1\", \"other\": 2}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("text", "number", "other"));
    }

    @Test
    void of_very_much_that_is_wrong_the_first_things_are_said() {
        String words = "1,".repeat(1_000) + "1";

        assertThatThrownBy(() -> read("{\"text\": \"x\", \"words\": [" + words + "]}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .hasSize(JsonRecords.MOST_VIOLATIONS)
                                .extracting(Violation::field)
                                .startsWith("words[0]"));
    }

    private static Sent read(String json) {
        return JsonRecords.read(JsonValues.reader(json).readObject(), Sent.class);
    }
}
