package org.cohort.imports.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    private final FrontMatterReader reader = new FrontMatterReader();

    @Test
    void valid_yaml_is_read_without_a_warning() {
        FrontMatter read = reader.read("---\ntitle: One\ntags: [a, b]\n---\nText\n");
        assertThat(read.fields().values()).isEqualTo(Map.of("title", "One", "tags", List.of("a", "b")));
        assertThat(read.body()).isEqualTo("Text\n");
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: One: two\nauthor: x",
                "title: \"One: two\nauthor: x",
                "title: 'One: two\nauthor: x",
                "title: One: two\n\tauthor: x",
                "title: One: two\ntitle: One: two\nauthor: x",
                "title: !ruby/string One: two\nauthor: x",
                "title: One: two\u0007\nauthor: x",
                "title: One: two\nauthor: x\nbroken: [a, b",
                "title: One: two\nauthor: x\nquote: \"a\" and \"b\"",
                "title: One: two\nauthor: x\nat: @home\ntick: `code`\npercent: %x\nstar: *nothing"
            })
    void a_broken_head_is_repaired_and_said_to_be(String head) {
        FrontMatter read = reader.read("---\n" + head + "\n---\nText");
        assertThat(read.fields().text("title")).contains("One: two");
        assertThat(read.fields().text("author")).contains("x");
        assertThat(read.body()).isEqualTo("Text");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void a_head_that_nothing_can_repair_is_read_line_by_line() {
        FrontMatter read = reader.read("---\ntitle: One\n  - ] {\n    : :\n? [\ntags:\n- a\n- b\n---\nText");
        assertThat(read.fields().text("title")).contains("One");
        assertThat(read.fields().list("tags")).isEqualTo(List.of("a", "b"));
        assertThat(read.warnings())
                .containsExactly("The head of the file is not valid YAML; it was read line by line.");
    }

    @Test
    void toml_is_read_with_its_sections_and_lists_over_several_lines() {
        FrontMatter read = reader.read("+++\ntitle = \"One\"\ntags = [\n \"a\",\n 'b'\n]\n[extra]\n c = 1\n+++\nText");
        assertThat(read.fields().text("title")).contains("One");
        assertThat(read.fields().list("tags")).isEqualTo(List.of("a", "b"));
        assertThat(read.fields().text("extra.c")).contains("1");
        assertThat(read.body()).isEqualTo("Text");
    }

    @Test
    void json_is_read() {
        FrontMatter read = reader.read("{\n \"title\": \"One } two\",\n \"draft\": true\n}\nText");
        assertThat(read.fields().text("title")).contains("One } two");
        assertThat(read.fields().isTrue("draft")).isTrue();
        assertThat(read.body().strip()).isEqualTo("Text");
    }

    @Test
    void a_head_without_an_end_ends_at_the_first_empty_line() {
        FrontMatter read = reader.read("---\ntitle: One\ndate: 2020-01-01\n\nText\n");
        assertThat(read.fields().text("date")).contains("2020-01-01");
        assertThat(read.body()).isEqualTo("Text\n");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void a_head_without_marks_is_a_head() {
        FrontMatter read = reader.read("Title: One\nDate: 2020-01-01\n\nText\n");
        assertThat(read.fields().text("title")).contains("One");
        assertThat(read.body()).isEqualTo("Text\n");
    }

    @Test
    void a_text_that_begins_with_a_rule_or_nothing_special_has_no_head() {
        assertThat(reader.read("Text\n---\nmore").present()).isFalse();
        assertThat(reader.read("").present()).isFalse();
    }

    @Test
    void words_that_older_yaml_took_for_truth_are_words_until_somebody_asks() {
        Fields fields = reader.read("---\ncountry: NO\npublished: no\n---\n").fields();
        assertThat(fields.text("country")).contains("NO");
        assertThat(fields.isFalse("published")).isTrue();
    }
}
