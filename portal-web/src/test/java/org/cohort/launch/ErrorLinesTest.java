package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ErrorLinesTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void elsewhere_than_on_a_terminal_every_thousandth_item_has_a_line() {
        ErrorLines lines = lines(false);
        for (int done = 1; done <= 2_500; done++) {
            say(lines, "progress " + done + " 2500\n");
        }
        lines.end();

        assertThat(shown()).isEqualTo("1000 of 2500\n2000 of 2500\n");
    }

    @Test
    void on_a_terminal_a_bar_grows_in_its_line_and_other_lines_go_below_it() {
        ErrorLines lines = lines(true);
        say(lines, "progress 1 2\n");
        say(lines, "a line\n");
        say(lines, "progress 2 2\n");
        lines.end();

        String half = "#".repeat(20) + " ".repeat(20);
        assertThat(shown()).isEqualTo("\r[" + half + "] 1/2\na line\n\r[" + "#".repeat(40) + "] 2/2\n");
    }

    @Test
    void a_line_may_come_in_pieces_and_without_its_end() {
        ErrorLines lines = lines(false);
        byte[] line = "erkl\u00e4rt".getBytes(StandardCharsets.UTF_8);
        for (byte octet : line) {
            lines.write(new byte[] {octet});
        }
        lines.end();

        assertThat(shown()).isEqualTo("erkl\u00e4rt\n");
    }

    private ErrorLines lines(boolean terminal) {
        return new ErrorLines(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
    }

    private static void say(ErrorLines lines, String text) {
        lines.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
