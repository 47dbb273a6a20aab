package org.cohort.imports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Set<String> warnings = new LinkedHashSet<>();
    private final Limits limits = new Limits(warnings);

    @Test
    void what_fits_to_the_brim_is_kept_without_a_warning() {
        assertThat(limits.title("a".repeat(200))).hasSize(200);
        assertThat(limits.tldr("a".repeat(240))).hasSize(240);
        assertThat(limits.tags(Collections.nCopies(8, "a".repeat(40)))).hasSize(8);
        assertThat(limits.address("https://" + "a".repeat(492))).isNotNull();
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_cut_is_said_with_what_is_left() {
        assertThat(limits.title("a".repeat(201))).isEqualTo("a".repeat(200));
        assertThat(warnings)
                .containsExactly("The title has 201 characters and is cut after 200: “" + "a".repeat(200) + "”.");
    }

    @Test
    void a_cut_leaves_no_half_of_a_character() {
        assertThat(limits.title("a".repeat(199) + "🌿")).isEqualTo("a".repeat(199));
    }

    @Test
    void tags_beyond_the_eighth_are_named() {
        assertThat(limits.tags(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "ten")))
                .endsWith("8");
        assertThat(warnings).containsExactly("Of 10 tags the first 8 are kept; left out: 9, ten.");
    }

    @Test
    void half_an_address_is_none() {
        assertThat(limits.address("https://" + "a".repeat(493))).isNull();
        assertThat(warnings).singleElement().asString().startsWith("An address of 501 characters is left out");
    }
}
