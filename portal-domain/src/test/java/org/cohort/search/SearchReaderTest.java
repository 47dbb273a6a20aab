package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchReaderTest {

    @Test
    void words_phrases_and_filters_are_told_apart() {
        Search search = SearchReader.read("Dropout \"Learning Rate\" from:@Ada in:#Help tag:\"Deep Learning\"");

        assertThat(sequences(search)).containsExactly(List.of("dropout"), List.of("learning", "rate"));
        assertThat(search.filters()).isEqualTo(Map.of("from", "ada", "in", "help", "tag", "deep-learning"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind:articles, kind, article",
        "KIND:People, kind, person",
        "kind:comment, kind, comment",
        "lang:pt-BR, lang, pt",
        "lang:ES, lang, es"
    })
    void a_filter_is_read_as_people_write_it(String typed, String name, String value) {
        assertThat(SearchReader.read(typed).filters()).isEqualTo(Map.of(name, value));
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01, 2027-01-01", "2026-09, 2026-09-01, 2026-10-01", "2026-09-30, 2026-09-30, 2026-10-01"
    })
    void before_is_older_than_its_first_day_and_after_newer_than_its_last(String date, String first, String next) {
        Search search = SearchReader.read("before:" + date + " after:" + date);

        assertThat(search.before()).isEqualTo(Instant.parse(first + "T00:00:00Z"));
        assertThat(search.since()).isEqualTo(Instant.parse(next + "T00:00:00Z"));
        assertThat(search.parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before:yesterday",
                "after:2026-13",
                "before:2026-02-30",
                "before:0000",
                "lang:klingon1",
                "tag:!!!",
                "colour:red",
                "std::vector",
                "https://example.org/a"
            })
    void what_is_not_understood_is_looked_for_as_words(String typed) {
        Search search = SearchReader.read(typed);

        assertThat(search.filters()).isEmpty();
        assertThat(search.before()).isNull();
        assertThat(search.since()).isNull();
        assertThat(search.parts()).isNotEmpty();
    }

    @Test
    void a_word_that_falls_apart_is_a_phrase() {
        assertThat(sequences(SearchReader.read("read_csv 机器")))
                .containsExactly(List.of("read", "csv"), List.of("机", "器"));
    }

    @Test
    void quotes_of_other_languages_and_one_left_open_are_quotes() {
        assertThat(sequences(SearchReader.read("“learning rate” «deep net» \"left open")))
                .containsExactly(List.of("learning", "rate"), List.of("deep", "net"), List.of("left", "open"));
    }

    @Test
    void common_words_need_not_be_there_unless_nothing_else_is_asked_for() {
        assertThat(SearchReader.read("how to read a file").telling())
                .extracting(part -> part.words().get(0).form())
                .containsExactly("read", "file");
        assertThat(SearchReader.read("how to").telling()).hasSize(2);
        assertThat(SearchReader.read("\"to be\" file").telling()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "!!! ???", "\"", ":", "::"})
    void nothing_is_asked_for_by(String typed) {
        assertThat(SearchReader.read(typed).isEmpty()).isTrue();
    }

    @Test
    void a_text_pasted_whole_is_cut() {
        Search search = SearchReader.read("word ".repeat(1_000));

        assertThat(search.typed().length()).isLessThanOrEqualTo(300);
        assertThat(search.parts()).hasSize(16);
    }

    private static List<List<String>> sequences(Search search) {
        return search.parts().stream()
                .map(part -> part.words().stream().map(Word::form).toList())
                .toList();
    }
}
