package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void letters_and_digits_are_words_and_everything_else_parts_them() {
        assertThat(forms("It's node.js 18, read_csv() & don’t"))
                .containsExactly("it", "s", "node", "js", "18", "read", "csv", "don", "t");
    }

    @Test
    void a_word_knows_its_place_in_the_text() {
        String text = "  Señor—größer  ";
        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Señor", "größer");
    }

    @ParameterizedTest
    @CsvSource({
        "Programación, programacion",
        "GRÖSSE, grosse",
        "Straße, strasse",
        "İstanbul, istanbul",
        "ﬁne, fine",
        "تَعَلُّم, تعلم",
        "أحمد, احمد",
        "ёлка, елка",
        "हिन्दी, हिन्दी",
        "ＡＢＣ, abc"
    })
    void a_word_is_folded_as_others_type_it(String written, String folded) {
        assertThat(forms(written)).containsExactly(folded);
    }

    @Test
    void scripts_without_spaces_are_taken_character_by_character() {
        assertThat(forms("机器学习 ML")).containsExactly("机", "器", "学", "习", "ml");
    }

    @Test
    void a_run_that_is_no_word_is_left_out() {
        assertThat(forms("key " + "a".repeat(61) + " end")).containsExactly("key", "end");
        assertThat(forms("ﷺ".repeat(30))).isEmpty();
    }

    @Test
    void a_text_has_so_many_words_and_no_more() {
        assertThat(Words.of("word ".repeat(Words.MOST + 10))).hasSize(Words.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "en, running, runs",
        "es, programaciones, programación",
        "de, Häuser, Haus",
        "fr, continuellement, continuelle",
        "ar, الكتاب, كتاب",
        "ru, нейронные, нейронных",
        "pt, redes, rede"
    })
    void forms_of_a_word_share_its_stem(String language, String one, String other) {
        assertThat(Stems.of(Words.of(one).get(0), language))
                .isEqualTo(Stems.of(Words.of(other).get(0), language))
                .startsWith(language + ":");
    }

    @Test
    void a_language_without_a_stemmer_has_words_alone() {
        assertThat(Stems.of(Words.of("words").get(0), "zh")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "gradient, gradient, true",
        "gradient, gradiant, true",
        "gradient, gradent, true",
        "gradient, graddient, true",
        "gradient, gradinet, true",
        "gradient, radient, true",
        "gradient, gradients, true",
        "gradient, rgadient, true",
        "gradient, gradiemts, false",
        "gradient, grdaeint, false",
        "gradient, dradien, false"
    })
    void one_edit_apart(String one, String other, boolean apart) {
        assertThat(OneEdit.apart(one, other)).isEqualTo(apart);
        assertThat(OneEdit.apart(other, one)).isEqualTo(apart);
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }
}
