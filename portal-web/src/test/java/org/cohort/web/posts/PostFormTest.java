package org.cohort.web.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostText;
import org.junit.jupiter.api.Test;

class PostFormTest {

    private static PostForm form(Map<String, String> fields) {
        return PostForm.of(fields::get);
    }

    @Test
    void fields_come_back_as_they_were_kept() {
        PostForm typed = form(Map.of("title", "Half a", "seriesPart", "two", "inProgress", "true", "version", "3"));

        assertThat(PostForm.of(typed.fields()::get)).isEqualTo(typed);
    }

    @Test
    void a_browsers_line_ends_become_one_character() {
        assertThat(form(Map.of("body", "one\r\ntwo")).body()).isEqualTo("one\ntwo");
    }

    @Test
    void tags_stand_between_commas_of_any_script() {
        PostText text = form(Map.of("kind", "article", "tags", "tensors, by hand،شبكات"))
                .text(null);

        assertThat(text.tags()).extracting(String::strip).containsExactly("tensors", "by hand", "شبكات");
    }

    @Test
    void a_part_that_is_no_number_is_said_beside_its_field() {
        PostForm typed = form(Map.of("kind", "article", "seriesPart", "two"));

        assertThatThrownBy(() -> typed.text(null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("seriesPart"));
    }

    @Test
    void a_kind_that_is_not_offered_is_refused() {
        assertThatThrownBy(() -> form(Map.of("kind", "sermon")).text(null)).isInstanceOf(Invalid.class);
        assertThat(form(Map.of("kind", "showcase")).text(null).kind()).isEqualTo(PostKind.SHOWCASE);
    }

    @Test
    void a_form_without_a_version_matches_no_post() {
        assertThat(form(Map.of()).versionNumber()).isNegative();
        assertThat(form(Map.of("version", "99999999999")).versionNumber()).isNegative();
        assertThat(form(Map.of()).over(4).versionNumber()).isEqualTo(4);
    }

    @Test
    void a_cover_is_an_uploaded_file_and_nothing_else() {
        String path = "/files/00112233445566778899aabbccddeeff/chest.png";

        assertThat(form(Map.of("cover", path)).coverKey()).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(form(Map.of("cover", "https://example.org/track.png")).cover())
                .isEmpty();
        assertThat(form(Map.of("cover", path, "noCover", "true")).cover()).isEmpty();
    }
}
