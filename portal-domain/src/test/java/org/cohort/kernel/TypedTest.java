package org.cohort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void lines_end_alike() {
        assertThat(Typed.lines("one\r\ntwo\rthree\n")).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void lines_keep_their_blanks_and_their_script() {
        assertThat(Typed.lines("  def f():\n\treturn 1\n  السلام 👩‍👩‍👧"))
                .isEqualTo("  def f():\n\treturn 1\n  السلام 👩‍👩‍👧");
    }

    @Test
    void what_is_no_text_is_marked_in_lines() {
        assertThat(Typed.lines("a\0b\ud800c\udc00")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void a_line_is_one_line_with_single_spaces() {
        assertThat(Typed.line(" \tLearning\r\n  rates,\u00a0slowly\u2028\0 ")).isEqualTo("Learning rates, slowly");
    }

    @Test
    void a_line_is_composed() {
        assertThat(Typed.line("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void a_blank_line_is_none() {
        assertThat(Typed.lineOrNull(" \n ")).isNull();
        assertThat(Typed.lineOrNull(null)).isNull();
        assertThat(Typed.lineOrNull(" x ")).isEqualTo("x");
    }
}
