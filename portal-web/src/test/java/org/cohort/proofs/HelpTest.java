package org.cohort.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohort.bench.Bench;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(classes = {KillProof.class, Bench.class})
    void whoever_asks_for_help_gets_it_and_no_complaint(Class<?> command, @TempDir Path folder) throws Exception {
        assertThat(run(command, folder)).isZero();
        assertThat(said(folder, "out")).startsWith("Usage: bin/");
        assertThat(said(folder, "err")).isEmpty();
    }

    private static int run(Class<?> command, Path folder) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), command.getName(), "--help")
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private static String said(Path folder, String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }
}
