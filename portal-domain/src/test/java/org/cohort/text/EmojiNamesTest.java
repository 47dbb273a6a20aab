package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmojiNamesTest {

    @Test
    void a_name_that_is_offered_is_one_that_is_rendered() {
        assertThat(EmojiNames.all()).hasSizeGreaterThan(1_000).containsEntry("tada", "🎉");
        assertThat(new Markdown().render("Well done :tada:").plain()).isEqualTo("Well done 🎉");
    }

    @Test
    void names_stand_without_their_colons() {
        assertThat(EmojiNames.all().keySet()).noneMatch(name -> name.contains(":") || name.contains(" "));
    }
}
