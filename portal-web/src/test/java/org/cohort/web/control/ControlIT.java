package org.cohort.web.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.PortalProcess;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedPortal.class)
class ControlIT {

    @Test
    void the_control_file_is_for_its_owner_alone(RunningPortal portal) throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(portal.data().resolve("control"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whoever_brings_the_secret_is_let_in(RunningPortal portal) throws IOException {
        assertThat(status(portal, asked(portal, portal.controlSecret()).POST(BodyPublishers.noBody())))
                .isEqualTo(200);
    }

    @Test
    void nobody_comes_in_without_the_secret_by_another_method_or_through_a_proxy(RunningPortal portal)
            throws IOException {
        HttpRequest.Builder wrong = asked(portal, portal.controlSecret() + "x").POST(BodyPublishers.noBody());
        HttpRequest.Builder none =
                HttpRequest.newBuilder(portal.uri("/control/import")).POST(BodyPublishers.noBody());
        HttpRequest.Builder read = asked(portal, portal.controlSecret()).GET();
        HttpRequest.Builder forwarded = asked(portal, portal.controlSecret())
                .header("X-Forwarded-For", "127.0.0.1")
                .POST(BodyPublishers.noBody());

        assertThat(List.of(
                        status(portal, wrong), status(portal, none), status(portal, read), status(portal, forwarded)))
                .containsOnly(404);
    }

    @Test
    void a_command_on_the_folder_of_a_running_portal_is_carried_out_by_it(RunningPortal portal, @TempDir Path site)
            throws IOException {
        Files.createDirectories(site.resolve("_posts"));
        Files.writeString(site.resolve("_config.yml"), "title: Ferns of the stairwell\n");
        Files.writeString(
                site.resolve("_posts/2026-01-02-the-first-fern.md"),
                "---\ntitle: The first fern\nauthor: ina\n---\nIt grows without light.\n");
        List<String> line =
                List.of("import", site.toString(), "--data", portal.data().toString());

        PortalProcess first = PortalProcess.command(Map.of(), line);
        assertThat(first.awaitEnd()).as(first::complained).isZero();
        PortalProcess second = PortalProcess.command(Map.of(), line);
        assertThat(second.awaitEnd()).as(second::complained).isZero();

        assertThat(first.printed()).startsWith("1 new, 0 changed, 0 already here");
        assertThat(second.printed()).startsWith("0 new, 0 changed, 1 already here");
    }

    private static HttpRequest.Builder asked(RunningPortal portal, String secret) {
        return HttpRequest.newBuilder(portal.uri("/control/import")).header("Authorization", "Bearer " + secret);
    }

    private static int status(RunningPortal portal, HttpRequest.Builder request) {
        return portal.send(request).statusCode();
    }
}
