package org.cohort.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "desk at night.PNG, desk at night.png",
        "/etc/passwd, passwd.png",
        "..\\..\\boot.ini, boot.png",
        "../.., file.png",
        ".htaccess, htaccess.png",
        "'  ', file.png",
        "photo.jpeg, photo.png",
        "shell.php.png, shell.php.png",
        "'a<b>\"c\"|d?.png', a-b-c-d.png",
        "مكتب.png, مكتب.png"
    })
    void a_name_is_a_name_and_nothing_more(String given, String kept) {
        assertThat(FileName.clean(given, "png")).isEqualTo(kept);
    }

    @Test
    void what_nobody_sees_is_taken_out() {
        assertThat(FileName.clean("a\u0000b\u202Egnp.exe\u200B\r\n.png", "png")).isEqualTo("abgnp.exe.png");
    }

    @Test
    void a_name_is_cut_at_a_hundred_characters_and_never_within_one() {
        String cut = FileName.clean("🌱".repeat(80) + ".png", "png");

        assertThat(cut).hasSize(100).endsWith("🌱.png");
        assertThat(FileName.clean("x" + "🌱".repeat(80), "png")).hasSize(99).endsWith("🌱.png");
    }

    @Test
    void the_ending_is_what_the_name_says() {
        assertThat(FileName.ending("Slides.PDF")).isEqualTo("pdf");
        assertThat(FileName.ending("slides")).isEmpty();
        assertThat(FileName.ending("folder.zip/slides")).isEmpty();
    }
}
