package org.cohort.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts around the tests. */
class ScriptsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private record Said(int status, String text) {}

    @Test
    void every_proof_is_listed_with_a_line_of_its_own() throws Exception {
        Said said = run("bin/prove");

        assertThat(said.status()).isZero();
        assertThat(said.text().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[a-z0-9-]+ +[A-Z].{20,}"));
        assertThat(said.text()).contains("kill9");
    }

    @Test
    void a_proof_that_is_not_there_is_wrong_usage() throws Exception {
        assertThat(run("bin/prove", "nothing"))
                .isEqualTo(new Said(2, "prove: There is no proof nothing; bin/prove lists them.\n"));
        assertThat(run("bin/prove", "../prove").status()).isEqualTo(2);
    }

    @Test
    void the_totals_are_those_of_the_modules(@TempDir Path folder) throws Exception {
        String log = """
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in org.cohort.SomeTest
                [INFO] Results:
                [INFO] Tests run: 1047, Failures: 0, Errors: 0, Skipped: 0
                [WARNING] Tests run: 71, Failures: 0, Errors: 0, Skipped: 2
                """;

        assertThat(totals(folder, log)).isEqualTo(new Said(0, "Tests run: 1118, Failures: 0, Errors: 0, Skipped: 2\n"));
        assertThat(totals(folder, log + "[ERROR] Tests run: 5, Failures: 1, Errors: 2, Skipped: 0\n"))
                .isEqualTo(new Said(1, "Tests run: 1123, Failures: 1, Errors: 2, Skipped: 2\n"));
        assertThat(totals(folder, "[INFO] BUILD SUCCESS\n").status()).isEqualTo(1);
    }

    private static Said totals(Path folder, String log) throws IOException, InterruptedException {
        return run(".ci/totals", Files.writeString(folder.resolve("log"), log).toString());
    }

    private static Said run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve(script).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
