package org.cohort.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedirectTest {

    @Test
    void letters_of_any_script_are_encoded_for_the_header() {
        assertThat(Redirect.ascii("/posts/2/ürün-مرحبا?at=1-2#comment-2"))
                .isEqualTo("/posts/2/%C3%BCr%C3%BCn-%D9%85%D8%B1%D8%AD%D8%A8%D8%A7?at=1-2#comment-2");
    }

    @Test
    void what_is_encoded_already_is_not_encoded_again() {
        assertThat(Redirect.ascii("/posts/2/%C3%BCr%C3%BCn")).isEqualTo("/posts/2/%C3%BCr%C3%BCn");
    }

    @Test
    void a_line_end_cannot_begin_another_header() {
        assertThat(Redirect.ascii("/posts\r\nSet-Cookie: a=b")).isEqualTo("/posts%0D%0ASet-Cookie:%20a=b");
    }
}
