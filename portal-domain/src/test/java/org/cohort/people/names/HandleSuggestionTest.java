package org.cohort.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, ada-lovelace",
        "José Ñandú, jose-nandu",
        "Øyvind Åsen, oyvind-asen",
        "Дмитрий, dmitrij",
        "李雷, li-lei",
        "Jo, member-jo",
        "🙂, member",
        "'', member",
        "admin, member",
        "Support Team, member",
        "Maximiliana von Hohenstaufen, maximiliana-von-hohe",
        "Dr. O'Neill--Smith, dr-o-neill-smith"
    })
    void a_name_of_any_script_gives_a_handle(String name, String handle) {
        assertThat(HandleSuggestion.of(name, free -> true)).isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد",
                "חנה",
                "สมชาย",
                "Ελένη",
                "나래",
                "प्रिया",
                "\u0000\ud800",
                "-----",
                "a-a-a-a-a-a-a-a-a-a-a-a"
            })
    void whatever_it_is_it_is_fit(String name) {
        assertThat(HandleSuggestion.of(name, free -> true)).matches(HandlePolicy::isFit);
    }

    @Test
    void namesakes_are_numbered_within_the_length() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            assertThat(taken.add(HandleSuggestion.of("Maximiliana von Hohenstaufen", name -> !taken.contains(name))))
                    .isTrue();
        }

        assertThat(taken)
                .contains("maximiliana-von-hohe", "maximiliana-von-ho-2", "maximiliana-von-h-12")
                .allMatch(HandlePolicy::isFit);
    }
}
