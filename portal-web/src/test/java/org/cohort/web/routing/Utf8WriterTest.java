package org.cohort.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int opened;

    private final Utf8Writer writer = new Utf8Writer(() -> {
        opened++;
        return bytes;
    });

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void letters_of_all_scripts_come_out() throws IOException {
        writer.write("é – «ж» 日本 ");
        writer.write("🌱".toCharArray());
        writer.write("x🌱y", 1, 2);
        writer.flush();

        assertThat(written()).isEqualTo("é – «ж» 日本 🌱🌱");
    }

    @Test
    void a_letter_in_two_halves_stays_whole_over_a_flush() throws IOException {
        char[] seedling = "🌱".toCharArray();
        writer.write("a");
        writer.write(seedling, 0, 1);
        writer.flush();
        assertThat(written()).isEqualTo("a");

        writer.write(seedling, 1, 1);
        writer.close();

        assertThat(written()).isEqualTo("a🌱");
    }

    @Test
    void nothing_is_opened_before_there_is_something_to_write() throws IOException {
        writer.write("held");
        assertThat(opened).isZero();
        writer.flush();
        writer.flush();

        assertThat(opened).isEqualTo(1);
    }
}
