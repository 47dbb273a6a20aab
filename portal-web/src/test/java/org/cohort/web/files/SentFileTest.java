package org.cohort.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFileTest {

    private static final String TYPE = "multipart/form-data; boundary=----x1";

    private static final String FORM = """
            ------x1
            Content-Disposition: form-data; name="note"

            file
            ------x1
            Content-Disposition: form-data; name="other"; filename="no.png"

            not this
            ------x1
            content-disposition: form-data; name="file"; filename="çizim %22a%22.png"
            Content-Type: image/png

            bytes
            ------x

            -- and more
            ------x1--
            """.replace("\n", "\r\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_found_among_other_fields_and_keeps_its_bytes() {
        SentFile file = SentFile.in("file", TYPE, bytes(FORM)).orElseThrow();

        assertThat(file.name()).isEqualTo("çizim \"a\".png");
        assertThat(file.content()).isEqualTo(bytes("bytes\r\n------x\r\n\r\n-- and more"));
    }

    @Test
    void a_boundary_may_stand_in_quotation_marks() {
        assertThat(SentFile.in("other", "Multipart/Form-Data; charset=utf-8; boundary=\"----x1\"", bytes(FORM)))
                .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo(bytes("not this")));
    }

    @Test
    void a_field_without_a_file_is_none() {
        assertThat(SentFile.in("note", TYPE, bytes(FORM))).isEmpty();
        assertThat(SentFile.in("missing", TYPE, bytes(FORM))).isEmpty();
    }

    @Test
    void an_empty_file_has_no_bytes() {
        String empty =
                "------x1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n------x1--\r\n";

        assertThat(SentFile.in("file", TYPE, bytes(empty)))
                .hasValueSatisfying(file -> assertThat(file.content()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 160, 290, 300})
    void a_form_that_is_cut_off_holds_no_file(int length) {
        byte[] cut = new byte[length];
        System.arraycopy(bytes(FORM), 0, cut, 0, length);

        assertThat(SentFile.in("file", TYPE, cut)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "multipart/form-data", "multipart/form-data; boundary="})
    void what_is_no_form_with_files_holds_none(String type) {
        assertThat(SentFile.in("file", type, bytes(FORM))).isEmpty();
    }
}
