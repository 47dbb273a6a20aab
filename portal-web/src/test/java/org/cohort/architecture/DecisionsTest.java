package org.cohort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision is spoken of by its number. */
class DecisionsTest {

    private static final Path DECISIONS = Path.of("../docs/adr");

    @Test
    void each_has_a_number_of_its_own_and_none_is_left_out() throws IOException {
        List<String> numbers;
        try (Stream<Path> files = Files.list(DECISIONS)) {
            numbers = files.map(file -> String.valueOf(file.getFileName()).substring(0, 4))
                    .sorted()
                    .toList();
        }

        assertThat(numbers)
                .hasSizeGreaterThan(10)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }
}
