package org.cohort.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One checkout gives one build. {@code bin/prove checks same-bytes} builds twice and compares; this looks at one build. */
class SameBytesIT {

    /** {@code project.build.outputTimestamp}, without a zone as archives have it. */
    private static final LocalDateTime NEVER_NOW = LocalDateTime.of(2026, 11, 20, 0, 0);

    static List<Path> jars() throws IOException {
        Path distribution = Path.of(System.getProperty("portal.distribution", "target/portal"));
        try (Stream<Path> files = Files.walk(distribution)) {
            List<Path> own = files.filter(
                            file -> file.getFileName().toString().matches("portal-(domain|import|web)-.*\\.jar"))
                    .toList();
            assertThat(own).hasSize(3);
            return own;
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void the_moment_of_the_build_is_not_in_a_jar(Path jar) throws IOException {
        try (JarFile read = new JarFile(jar.toFile())) {
            assertThat(read.stream())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal())
                            .as("%s in %s", entry.getName(), jar.getFileName())
                            .isEqualTo(NEVER_NOW));
            assertThat(read.getManifest().getMainAttributes().keySet())
                    .extracting(Object::toString)
                    .doesNotContain("Built-By", "Build-Time", "Build-Timestamp", "Created-At");
        }
    }
}
