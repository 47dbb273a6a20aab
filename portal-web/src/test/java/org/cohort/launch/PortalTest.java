package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path data;

    PortalTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void help_documents_every_command_and_every_setting() {
        assertThat(run("help")).isZero();
        assertThat(run("help", "run")).isZero();

        assertThat(text(out)).contains("run", "plan-import", "--demo", "--port", "--data");
        for (Setting setting : Setting.values()) {
            assertThat(text(out)).contains(setting.title());
        }
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "--frobnicate", "run --frobnicate", "run --port", "plan-import", "run extra"})
    void wrong_usage_ends_with_2_and_says_how_it_goes(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);

        assertThat(text(err)).contains("Usage: portal");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void a_senseless_value_on_the_command_line_ends_with_1_and_one_sentence() {
        assertThat(run("run", "--data", data.toString(), "--port", "eighty")).isEqualTo(1);

        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("portal: --port is \"eighty\"")
                .endsWith(".");
    }

    @Test
    void the_demo_community_is_not_shown_to_other_machines() {
        int status = Portal.run(
                List.of("run", "--demo", "--data", data.toString()), console(), Map.of("PORTAL_ADDRESS", "0.0.0.0"));

        assertThat(status).isEqualTo(1);
        assertThat(text(err)).contains("loopback only", "PORTAL_ADDRESS");
        assertThat(data).isEmptyDirectory();
    }

    private int run(String... arguments) {
        return Portal.run(List.of(arguments), console(), Map.of());
    }

    private Console console() {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
