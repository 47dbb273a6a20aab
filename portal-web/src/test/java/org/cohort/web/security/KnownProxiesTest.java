package org.cohort.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownProxiesTest {

    private final KnownProxies proxies = new KnownProxies("127.0.0.1, ::1,192.0.2.10,2001:db8:f::1");

    @ParameterizedTest(name = "{0} says \"{1}\": {2}")
    @CsvSource({
        // One proxy and its peer.
        "127.0.0.1, 198.51.100.7, 198.51.100.7",
        "127.0.0.1, 198.51.100.7:49152, 198.51.100.7",
        "::1, 198.51.100.7, 198.51.100.7",
        "0:0:0:0:0:0:0:1, 198.51.100.7, 198.51.100.7",
        "::ffff:127.0.0.1, 198.51.100.7, 198.51.100.7",
        "2001:DB8:F:0::1, 198.51.100.7, 198.51.100.7",
        // What stands left of the first stranger is that stranger's word.
        "127.0.0.1, '203.0.113.9, 198.51.100.7', 198.51.100.7",
        "127.0.0.1, '127.0.0.1, 198.51.100.7', 198.51.100.7",
        "127.0.0.1, 'rubbish, 198.51.100.7', 198.51.100.7",
        // Several proxies in a row.
        "127.0.0.1, '203.0.113.9, 198.51.100.7, 192.0.2.10', 198.51.100.7",
        "127.0.0.1, '198.51.100.7 ,192.0.2.10:443,[2001:db8:f::1]:443 ', 198.51.100.7",
        "127.0.0.1, 192.0.2.10, 192.0.2.10",
        // IPv6.
        "127.0.0.1, 2001:db8::5, 2001:db8:0:0:0:0:0:5",
        "127.0.0.1, [2001:db8::5], 2001:db8:0:0:0:0:0:5",
        "127.0.0.1, [2001:db8::5]:49152, 2001:db8:0:0:0:0:0:5",
        "127.0.0.1, fe80::5%eth0, fe80:0:0:0:0:0:0:5",
        "127.0.0.1, ::ffff:198.51.100.7, 198.51.100.7",
        // What is no address ends the walk with what was known.
        "127.0.0.1, unknown, 127.0.0.1",
        "127.0.0.1, '', 127.0.0.1",
        "127.0.0.1, '198.51.100.7,', 127.0.0.1",
        "127.0.0.1, '198.51.100.7, localhost', 127.0.0.1",
        "127.0.0.1, '198.51.100.7, _hidden, 192.0.2.10', 192.0.2.10",
        "127.0.0.1, 198.51.100.256, 127.0.0.1",
        "127.0.0.1, 198.51.100, 127.0.0.1",
        "127.0.0.1, 198.051.100.7, 127.0.0.1",
        "127.0.0.1, 198.51.100.7:, 127.0.0.1",
        "127.0.0.1, 3325256711, 127.0.0.1",
        "127.0.0.1, [198.51.100.7], 127.0.0.1",
        "127.0.0.1, 2001:db8:::5, 127.0.0.1",
        "127.0.0.1, .:5, 127.0.0.1",
        "127.0.0.1, ::::, 127.0.0.1",
        // A stranger is not believed.
        "198.51.100.7, 203.0.113.9, 198.51.100.7",
        "192.0.2.11, 203.0.113.9, 192.0.2.11",
        "2001:db8:f::2, 203.0.113.9, 2001:db8:f::2"
    })
    void a_request_comes_from_the_first_stranger_before_the_proxies(String peer, String forwarded, String origin) {
        assertThat(proxies.origin(peer, List.of(forwarded))).isEqualTo(origin);
    }

    @Test
    void several_lines_are_one_list() {
        assertThat(proxies.origin("127.0.0.1", List.of("203.0.113.9", "198.51.100.7, 192.0.2.10", "::1")))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void a_proxy_that_says_nothing_speaks_for_itself() {
        assertThat(proxies.origin("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }

    @Test
    void nobody_is_believed_where_no_proxy_is_set() {
        assertThat(new KnownProxies("").origin("127.0.0.1", List.of("198.51.100.7")))
                .isEqualTo("127.0.0.1");
    }
}
