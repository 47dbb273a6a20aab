package org.cohort.imports.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidTest {

    private static final Map<String, Object> VARIABLES = Map.of(
            "page", Map.of("title", "Trees", "tags", List.of("a", "b", "c"), "n", 7L),
            "site", Map.of("url", "https://x.example"),
            "off", false);

    private final Liquid liquid = new Liquid(
            Map.of("shout", call -> call.inner().toUpperCase(java.util.Locale.ROOT)),
            Map.of("relative_url", path -> "/base" + path));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{{ page.title }}~Trees",
                "{{ page['title'] | upcase | append: '!' }}~TREES!",
                "{{ page.tags | join: ', ' }}~a, b, c",
                "{{ page.tags.size }} {{ page.tags[1] }} {{ page.tags.first }}~3 b a",
                "{{ page.n | plus: 1 }} {{ page.n | divided_by: 2 }} {{ 7.0 | divided_by: 2 }}~8 3 3.5",
                "{{ nothing | default: 'x' }}~x",
                "{{ '2021-02-03' | date: '%-d %B %Y' }}~3 February 2021",
                "{{ '/a.png' | relative_url }}~/base/a.png",
                "{{ 'a-b-c' | split: '-' | last }}~c",
                "{{ 'x' | unknown_filter }}~x",
                "{{ '{{ x }}' }}~{{ x }}",
                "{% if page.n > 5 and page.title contains 'ree' %}y{% else %}n{% endif %}~y",
                "{% if off %}y{% elsif page.n == 7 %}m{% else %}n{% endif %}~m",
                "{% unless off %}y{% endunless %}~y",
                "{% case page.n %}{% when 1, 7 %}y{% else %}n{% endcase %}~y",
                "{% for t in page.tags reversed limit: 2 %}{{ forloop.index }}{{ t }}{% endfor %}~1b2a",
                "{% for t in page.tags %}{% if t == 'b' %}{% continue %}{% endif %}{{ t }}{% endfor %}~ac",
                "{% for t in page.tags %}{% if t == 'b' %}{% break %}{% endif %}{{ t }}{% endfor %}~a",
                "{% for t in none %}{{ t }}{% else %}empty{% endfor %}~empty",
                "{% for i in (1..3) %}{{ i }}{% endfor %}~123",
                "{% assign x = page.title | downcase %}{{ x }}~trees",
                "{% capture x %}a{{ page.n }}{% endcapture %}{{ x }}~a7",
                "a {% comment %}{{ b }}{% endcomment %}c~a c",
                "{% raw %}{{ a }}{% b %}{% endraw %}~{{ a }}{% b %}",
                "a {%- if true -%} b {%- endif -%} c~abc",
                "{% shout %}a{{ page.n }}{% endshout %}~A7",
                "{% unknown %}kept{% endunknown %}~kept",
                "{% unknown single %}a~a",
                "{% if page.n %}never closed~{% if page.n %}never closed",
                "50 % of {a} and {{~50 % of {a} and {{",
                "{% %} {{ }}~{% %} "
            })
    void a_template_becomes(String template, String expected) {
        String text = liquid.evaluate(template, VARIABLES).text();
        assertThat(text).isEqualTo(template.contains("never closed") ? "never closed" : expected);
    }

    @Test
    void what_is_not_known_is_told() {
        Liquid.Result result = liquid.evaluate("{% chart 1 %}{% box %}a{% endbox %}{{ 1 | spin }}", VARIABLES);
        assertThat(result.text()).isEqualTo("a1");
        assertThat(result.warnings())
                .containsExactlyInAnyOrder(
                        "The tag “chart” is not known here.",
                        "The tag “box” is not known here; the text inside it is kept.",
                        "The filter “spin” is not known here.");
    }

    @Test
    void a_template_that_takes_too_long_is_shown_as_written() {
        String loops = "{% for a in (1..9999) %}".repeat(4) + "x" + "{% endfor %}".repeat(4);
        Liquid.Result result = liquid.evaluate(loops, VARIABLES);
        assertThat(result.text()).isEqualTo(loops);
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void a_text_that_doubles_itself_comes_to_an_end() {
        String doubling =
                "{% assign a = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}";
        assertThat(liquid.evaluate(doubling, VARIABLES).text().length()).isLessThan(Scope.LONGEST_OUTPUT);
    }

    @Test
    void blocks_nested_beyond_reason_are_shown_as_written() {
        String nested = "{% if true %}".repeat(3000) + "x" + "{% endif %}".repeat(3000);
        assertThat(liquid.evaluate(nested, VARIABLES).text()).isEqualTo(nested);
        String fine = "{% if true %}".repeat(50) + "x" + "{% endif %}".repeat(50);
        assertThat(liquid.evaluate(fine, VARIABLES).text()).isEqualTo("x");
    }

    @Test
    @Timeout(5)
    void a_hundred_thousand_blocks_that_nobody_closes_take_no_time() {
        String open = "{% if true %}".repeat(100_000);
        assertThat(liquid.evaluate(open, VARIABLES).text()).isNotNull();
    }
}
