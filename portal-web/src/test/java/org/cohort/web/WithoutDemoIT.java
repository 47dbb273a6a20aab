package org.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohort.web.fixtures.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A community that begins empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutDemoIT {

    private final RunningPortal portal;
    private final Path place;

    WithoutDemoIT(@TempDir Path place) {
        this.place = place;
        this.portal =
                RunningPortal.start(place.resolve("data"), Map.of("PORTAL_BASE_URL", "https://portal.example.org"));
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void the_first_start_prints_a_link_for_the_first_organiser() {
        String line = portal.process().printed().lines().findFirst().orElseThrow();

        assertThat(line).startsWith("Set-up: https://portal.example.org/sign-up?");
        URI link = URI.create(line.substring("Set-up: ".length()));
        assertThat(portal.get(link.getPath() + "?" + link.getQuery()))
                .returns(200, answer -> answer.statusCode())
                .satisfies(answer -> assertThat(answer.body()).contains("signUpForm"));
    }

    @Test
    void behind_a_proxy_with_tls_cookies_and_pages_are_for_tls_alone() {
        HttpResponse<String> answer = portal.get("/sign-in");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-visit=")
                        .contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void the_demo_community_is_put_into_no_other_one() throws IOException {
        Path site = Files.createDirectories(place.resolve("site/_posts"));
        Files.writeString(site.resolve("2026-01-02-moss.md"), "---\ntitle: Moss\nauthor: ina\n---\nGreen.\n");
        assertThat(portal.command("import", site.getParent().toString())).contains("1 new", "x 0");

        String answer =
                portal.command("demo", Path.of("../demo").toAbsolutePath().toString());

        assertThat(answer).contains("left as it is", "x 0").doesNotContain("Account:");
        assertThat(portal.get("/people/grace").statusCode()).isEqualTo(404);
    }
}
