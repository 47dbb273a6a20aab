package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohort.text.TextDiff.Kind.ADDED;
import static org.cohort.text.TextDiff.Kind.REMOVED;
import static org.cohort.text.TextDiff.Kind.SAME;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohort.text.TextDiff.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDiffTest {

    @Test
    void equal_texts_are_one_piece() {
        assertThat(TextDiff.between("a\nb", "a\nb")).containsExactly(new Change(SAME, "a\nb"));
        assertThat(TextDiff.between("", "")).isEmpty();
    }

    @Test
    void a_changed_word_leaves_its_sentence() {
        assertThat(TextDiff.between("One two three.\n", "One too three.\n"))
                .containsExactly(
                        new Change(SAME, "One "),
                        new Change(REMOVED, "two"),
                        new Change(ADDED, "too"),
                        new Change(SAME, " three.\n"));
    }

    @Test
    void words_changed_beside_each_other_are_one_change() {
        assertThat(TextDiff.between("I saw red cats here", "I saw blue dogs here"))
                .containsExactly(
                        new Change(SAME, "I saw "),
                        new Change(REMOVED, "red cats"),
                        new Change(ADDED, "blue dogs"),
                        new Change(SAME, " here"));
    }

    @Test
    void a_new_line_is_added_whole() {
        assertThat(TextDiff.between("a\nc\n", "a\nb\nc\n"))
                .containsExactly(new Change(SAME, "a\n"), new Change(ADDED, "b\n"), new Change(SAME, "c\n"));
    }

    @Test
    void scripts_without_spaces_are_compared_by_character() {
        assertThat(TextDiff.between("你好世界", "你好地界"))
                .containsExactly(
                        new Change(SAME, "你好"),
                        new Change(REMOVED, "世"),
                        new Change(ADDED, "地"),
                        new Change(SAME, "界"));
    }

    @Test
    void the_pieces_always_make_up_both_versions() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            List<Change> changes = TextDiff.between(before, after);
            assertThat(without(changes, ADDED)).isEqualTo(before);
            assertThat(without(changes, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    @Timeout(30)
    void two_long_texts_with_nothing_in_common_take_no_time() {
        String before = IntStream.range(0, 60_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 60_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        long begun = System.nanoTime();
        List<Change> changes = TextDiff.between(before, after);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(changes).hasSize(2);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> new String[] {"one", "two", "three", " ", " ", "\n", ".", "é", "ab"}[random.nextInt(9)])
                .collect(Collectors.joining());
    }

    private static String without(List<Change> changes, TextDiff.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() != kind)
                .map(Change::text)
                .collect(Collectors.joining());
    }
}
