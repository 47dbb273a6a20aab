package org.cohort.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Test data that is no part of the project, read in place where {@code PORTAL_TEST_CORPORA} or its default is. */
public final class Corpora {

    private static final String VARIABLE = "PORTAL_TEST_CORPORA";

    private Corpora() {}

    /** A folder of the corpora; the test is skipped, with one line, where it is absent. */
    public static Path folder(String name) {
        Path folder = root().resolve(name);
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no corpus " + name + "; set " + VARIABLE + " to the folder that holds it");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "corpus " + name + " is absent");
        return folder;
    }

    /** The records of every file of this folder whose name begins so and ends in {@code .jsonl}. */
    public static List<JsonObject> records(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin))
                    .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(Corpora::lines)
                    .map(Corpora::json)
                    .toList();
        }
    }

    private static Path root() {
        String set = Optional.ofNullable(System.getenv(VARIABLE)).orElse("../shared/corpora");
        return project().resolve(set).normalize();
    }

    /** The project's root: the tests of a module run in the module's folder. */
    private static Path project() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return parent != null && Files.isDirectory(parent.resolve("portal-domain")) ? parent : here;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
