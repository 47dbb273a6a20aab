package org.cohort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word per thing: each word of the glossary is in use, and each thing that is kept has one. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final List<String> MODULES = List.of("portal-domain", "portal-import", "portal-web");

    @Test
    void every_word_is_in_use() throws IOException {
        String sources = sources();

        assertThat(words())
                .hasSizeGreaterThan(40)
                .allSatisfy(word -> assertThat(sources).as(word).contains(joined(word)));
    }

    @Test
    void every_thing_that_is_kept_has_its_word() throws IOException {
        List<String> words = words().map(GlossaryTest::joined).toList();
        List<String> things = Code.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(type -> joined(type.getSimpleName()))
                .toList();

        assertThat(things)
                .hasSizeGreaterThan(10)
                .allSatisfy(thing -> assertThat(words).as(thing).anyMatch(thing::endsWith));
    }

    /** The first cells of the table's rows, each of their words. */
    private static Stream<String> words() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Word "))
                .map(line -> line.split("\\|", -1)[1])
                .flatMap(cell -> Stream.of(cell.split(",", -1)))
                .map(String::strip);
    }

    /** As a name in Java, SQL, a key and an address are alike. */
    private static String joined(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                all.append(files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|sql|xhtml|properties)"))
                        .map(GlossaryTest::text)
                        .map(GlossaryTest::joined)
                        .collect(Collectors.joining("\n")));
            }
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
