package org.cohort.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesTest {

    @ParameterizedTest
    @CsvSource({
        // As a proxy passes the host on, whole, without the port, or not at all.
        "https://portal.example.org, https://portal.example.org, portal.example.org, true",
        "https://portal.example.org:8443, https://portal.example.org:8443, portal.example.org:8443, true",
        "https://portal.example.org:8443, https://portal.example.org:8443, portal.example.org, true",
        "https://portal.example.org, https://portal.example.org, 127.0.0.1:8080, true",
        "https://portal.example.org, https://portal.example.org, , true",
        // By another name of the same portal.
        "https://portal.example.org, https://www.example.org, www.example.org, true",
        // Without TLS anybody between may have written the page.
        "https://portal.example.org, http://portal.example.org, portal.example.org, false",
        "https://portal.example.org, http://127.0.0.1:8080, 127.0.0.1:8080, false",
        // From elsewhere.
        "https://portal.example.org, https://elsewhere.example.org, portal.example.org, false",
        "https://portal.example.org, https://portal.example.org:8443, portal.example.org, false",
        "https://portal.example.org, https://portal.example.org.elsewhere.example.org, portal.example.org, false",
        "https://portal.example.org, null, portal.example.org, false",
        "https://portal.example.org, https://, , false",
        "https://portal.example.org, https://not an address, portal.example.org, false",
        // Where nothing is set, by whatever name this machine has, and behind whatever proxy.
        "http://localhost:8080, http://localhost:8080, localhost:8080, true",
        "http://localhost:8080, http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "http://localhost:8080, https://portal.example.org, portal.example.org, true",
        "http://localhost:8080, http://localhost:8081, localhost:8080, false"
    })
    void a_page_is_the_portals_at_the_address_people_see_or_asked_for(
            String baseUrl, String origin, String host, boolean own) {
        assertThat(new OwnPages(baseUrl).include(origin, host)).isEqualTo(own);
    }

    @Test
    void where_no_address_is_known_the_one_asked_for_counts() {
        assertThat(new OwnPages("").include("http://localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(new OwnPages("").include("", "localhost:8080")).isFalse();
    }
}
