package org.cohort.imports.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeMarkTest {

    @Test
    void every_line_of_a_notice_belongs_to_it() {
        assertThat(NoticeMark.around(" Mind\nthe gap ", "danger")).isEqualTo("\n\n> [!CAUTION]\n> Mind\n> the gap\n\n");
    }

    @Test
    void what_is_no_notice_keeps_its_words() {
        assertThat(NoticeMark.around(" Words ", "sidebar")).isEqualTo("Words");
    }

    @Test
    void each_name_is_a_notice() {
        assertThat(NoticeMark.names())
                .contains("note", "alert")
                .allSatisfy(name -> assertThat(NoticeMark.around("x", name)).contains("> [!"));
    }
}
