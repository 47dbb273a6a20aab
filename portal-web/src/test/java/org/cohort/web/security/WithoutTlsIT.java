package org.cohort.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal on this machine alone, as it starts where nothing is set: {@code localhost} has no certificate. */
@ExtendWith(SharedPortal.class)
class WithoutTlsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/nothing", "/health/live"})
    void tls_is_not_asked_for(String path, RunningPortal portal) {
        List<String> headers = List.copyOf(portal.get(path).headers().map().keySet());

        assertThat(headers).noneMatch(name -> name.equalsIgnoreCase("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void a_cookie_has_its_plain_name_and_travels_by_http(String host, RunningPortal portal) {
        PassedOn direct = new PassedOn(portal, host + ":" + portal.uri("/").getPort());

        assertThat(direct.get("/sign-in").all("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("visit=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContainIgnoringCase("Secure");
    }
}
