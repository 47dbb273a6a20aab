package org.cohort.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Ada Lovelace",
                "Jean-Luc d'Été",
                "María José (she/her)",
                "李雷",
                "محمد علی",
                "علی\u200cرضا",
                "क्\u200dष",
                "נֹעָם",
                "Nguyễn Thị Ánh",
                "สมชาย",
                "O'Neill 🌻",
                "X Æ A-12"
            })
    void names_of_every_script_can_be_shown(String name) {
        assertThat(NamePolicy.check(NamePolicy.tidy(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                "🌻",
                "Ada\u202eecalevoL",
                "Ada\u2066",
                "A\u200bda",
                "\u200cAda",
                "A\u200dda",
                "\ufeffAda",
                "A\u00adda",
                "\u3164",
                "\u2800",
                "Z\u0351\u036b\u0343\u036a\u0302algo",
                "\udb40\udc41Ada"
            })
    void what_cannot_be_seen_or_disturbs_is_refused(String name) {
        assertThat(NamePolicy.check(NamePolicy.tidy(name))).isPresent();
    }

    @Test
    void a_name_has_a_longest_length() {
        assertThat(NamePolicy.check("n".repeat(80))).isEmpty();
        assertThat(NamePolicy.check("n".repeat(81))).isPresent();
    }

    @Test
    void a_name_is_kept_composed_on_one_line() {
        assertThat(NamePolicy.tidy("  Jose\u0301 \n Ñandu\u0301\u0000 ")).isEqualTo("José Ñandú");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\u202e",
                "Z\u0351\u036b\u0343\u036a\u0302\u0301algo",
                "long ",
                "\ud83d\ude00",
                "\u200b",
                "a\u0007b"
            })
    void of_a_name_from_elsewhere_what_can_be_shown_is_kept(String name) {
        assertThat(NamePolicy.check(NamePolicy.shown(name.repeat(40), "author-7")))
                .isEmpty();
        assertThat(NamePolicy.shown("Ada\u202e", "author-7")).isEqualTo("Ada");
        assertThat(NamePolicy.shown("\u200b", "author-7")).isEqualTo("author-7");
    }
}
