package org.cohort.people.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    @Test
    void addresses_of_one_ipv6_network_are_one() {
        assertThat(NetworkAddress.of("2001:db8:0:1::5")).isEqualTo(NetworkAddress.of("2001:DB8::1:ffff:0:0:9"));
        assertThat(NetworkAddress.of("2001:db8:0:1::5")).isNotEqualTo(NetworkAddress.of("2001:db8:0:2::5"));
        assertThat(NetworkAddress.of("fe80::1%eth0")).isEqualTo(NetworkAddress.of("fe80::2"));
    }

    @Test
    void an_ipv4_address_is_itself_however_it_is_written() {
        assertThat(NetworkAddress.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(NetworkAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void what_is_no_address_stands_for_itself_and_no_name_is_looked_up() {
        assertThat(NetworkAddress.of("example.invalid")).isEqualTo("example.invalid");
        assertThat(NetworkAddress.of("example:invalid")).isEqualTo("example:invalid");
        assertThat(NetworkAddress.of(":::")).isEqualTo(":::");
    }
}
