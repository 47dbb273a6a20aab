package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.search.Wanted.Clause;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String FILLER = "Nothing of what is asked for stands in these words. ".repeat(10);

    @Test
    void what_was_looked_for_is_marked_in_each_of_its_forms() {
        assertThat(marked(Snippet.whole("Run! Running runs the runner.", looking(word("runs")))))
                .containsExactly("Run", "Running", "runs");
    }

    @Test
    void the_part_with_most_of_what_was_looked_for_is_shown() {
        String text = FILLER + "First a kernel alone. " + FILLER + "Then the kernel moves over the picture. " + FILLER;

        Snippet snippet = Snippet.best(text, looking(word("picture"), word("kernel")));

        assertThat(marked(snippet)).containsExactly("kernel", "picture");
        assertThat(plain(snippet)).startsWith("… ").endsWith(" …").contains("Then the kernel moves over the picture.");
        assertThat(plain(snippet).length()).isLessThanOrEqualTo(250);
    }

    @Test
    void a_text_without_it_shows_its_beginning() {
        Snippet snippet = Snippet.best(FILLER, looking(word("kernel")));

        assertThat(plain(snippet)).startsWith("Nothing of what").endsWith(" …");
        assertThat(marked(snippet)).isEmpty();
    }

    @Test
    void a_phrase_is_marked_where_its_words_follow_each_other() {
        Clause phrase = new Clause(List.of("learning", "rate"), Set.of(), false);

        assertThat(marked(Snippet.whole("The rate of learning is the learning-rate.", looking(phrase))))
                .containsExactly("learning-rate");
    }

    @Test
    void a_slip_of_the_finger_marks_the_word_that_was_meant() {
        Clause mistyped = new Clause(List.of("gradeint"), Set.of(), true);

        assertThat(marked(Snippet.whole("A gradient.", looking(mistyped)))).containsExactly("gradient");
    }

    @Test
    void words_stay_whole_characters() {
        String text = "😀".repeat(400);

        assertThat(plain(Snippet.best(text, looking(word("x")))))
                .doesNotContain("\ufffd")
                .matches("(😀)+ …");
    }

    private static Clause word(String word) {
        Word read = Words.of(word).get(0);
        return new Clause(List.of(read.form()), Stems.all(read, null), false);
    }

    private static Marking looking(Clause... clauses) {
        return new Marking(List.of(clauses), "en");
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.pieces().stream()
                .filter(Snippet.Piece::found)
                .map(Snippet.Piece::text)
                .toList();
    }

    private static String plain(Snippet snippet) {
        return snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining());
    }
}
