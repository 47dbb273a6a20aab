package org.cohort.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    private static final QuestionText WHOLE =
            new QuestionText("It stops.\n\nAlways.", "- once\n- twice", "Traceback:\n  line 1", "Python 3.11");

    @Test
    void each_part_has_a_heading_and_the_error_is_code() {
        assertThat(WHOLE.markdown("en")).isEqualTo("""
                It stops.

                Always.

                ## What I tried

                - once
                - twice

                ## Error text

                ```text
                Traceback:
                  line 1
                ```

                ## Environment

                Python 3.11""");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"en", "en-GB", "es", "ar", "de", "zh-Hant-TW"})
    void parts_come_back_in_every_language(String language) {
        assertThat(QuestionText.of(WHOLE.markdown(language))).isEqualTo(WHOLE);
    }

    @Test
    void headings_are_in_the_questions_language() {
        assertThat(WHOLE.markdown("es-MX")).contains("## Lo que intenté", "## Texto del error", "## Entorno");
        assertThat(WHOLE.markdown("ar")).contains("## ما جرّبته");
    }

    @Test
    void what_is_empty_has_no_heading() {
        QuestionText short_ = new QuestionText("", " \n", "", "Python");

        assertThat(short_.markdown("en")).isEqualTo("## Environment\n\nPython");
        assertThat(QuestionText.of(short_.markdown("en"))).isEqualTo(new QuestionText("", "", "", "Python"));
        assertThat(new QuestionText("", "", "", "").markdown(null)).isEmpty();
    }

    @Test
    void backticks_in_an_error_do_not_end_it() {
        QuestionText ticks = new QuestionText("Why?", "", "```\nin ````four````", "");

        assertThat(ticks.markdown("en")).contains("`````text\n");
        assertThat(QuestionText.of(ticks.markdown("en"))).isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words alone",
                "",
                "## Error text\n\nwithout a fence",
                "a\n\n## Error text\n\n```\nno language\n```",
                "a\n\n## Environment\n\nb\n\n## What I tried\n\nc",
                "a\n\n## Environment",
                "a\n\n## Environment\n\n\n\nb"
            })
    void a_text_of_another_shape_stays_whole(String markdown) {
        assertThat(QuestionText.of(markdown).markdown("en")).isEqualTo(markdown);
    }

    /** Whatever the parts hold, what is kept comes out of the form as it went in. */
    @Test
    void nothing_is_lost_by_opening_and_saving_a_question() {
        Random chance = new Random(12);
        List<String> pieces = List.of(
                "\n",
                "\n\n",
                " ",
                "words",
                "```",
                "````text",
                "## Error text",
                "## Environment",
                "## What I tried",
                "é",
                "- a");
        for (int i = 0; i < 20_000; i++) {
            List<String> parts = Stream.generate(() -> chance.ints(chance.nextInt(7), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining()))
                    .limit(4)
                    .toList();
            String kept = new QuestionText(parts.get(0), parts.get(1), parts.get(2), parts.get(3)).markdown("en");

            assertThat(QuestionText.of(kept).markdown("en")).as(kept).isEqualTo(kept);
        }
    }
}
