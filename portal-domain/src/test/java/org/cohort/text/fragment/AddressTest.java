package org.cohort.text.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d#e",
                "http://localhost:8080/",
                "mailto:ada@example.org",
                "/posts/12/a:b",
                "../a/b.png",
                "a.html#x:y",
                "?page=2",
                "#h-part"
            })
    void addresses_of_the_web_of_mail_and_of_this_site_stay(String address) {
        assertThat(Address.ofLink(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\u200bscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "tel:112",
                "\\\\example.org",
                "/\\example.org",
                "javascript&colon;alert(1)",
                "javascript%3Aalert(1)",
                "https:///",
                ""
            })
    void no_other_address_does(String address) {
        assertThat(Address.ofLink(address)).isEmpty();
        assertThat(Address.ofPicture(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"//example.org/a, https://example.org/a", "/a b, /a%20b", "/a`b, /a%60b"})
    void an_address_is_written_out(String written, String plain) {
        assertThat(Address.ofLink(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:ada@example.org", "#h-part"})
    void what_shows_no_picture_is_none(String address) {
        assertThat(Address.ofPicture(address)).isEmpty();
    }
}
