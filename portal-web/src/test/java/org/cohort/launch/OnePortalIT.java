package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cohort.fixtures.InstalledPostgres;
import org.cohort.web.fixtures.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnePortalIT {

    private final Path place;

    OnePortalIT(@TempDir Path place) {
        this.place = place;
    }

    @Test
    void a_database_of_postgresql_has_one_portal_and_a_command_on_another_folder_says_so() throws Exception {
        Map<String, String> settings = Map.of("PORTAL_DB_URL", postgres());
        Path site = place.resolve("site");
        Files.createDirectories(site.resolve("_posts"));
        Files.writeString(site.resolve("_posts/2026-01-02-moss.md"), "---\ntitle: Moss\nauthor: ina\n---\nGreen.\n");
        PortalProcess portal = PortalProcess.command(settings, List.of("run", "--port", "0", "--data", folder("one")));
        portal.awaitReady();

        PortalProcess elsewhere =
                PortalProcess.command(settings, List.of("import", site.toString(), "--data", folder("other")));
        assertThat(elsewhere.awaitEnd()).isEqualTo(1);
        assertThat(elsewhere.complained().lines())
                .singleElement()
                .asString()
                .contains("is in use by a portal on another data folder", "--data")
                .endsWith(".");
        PortalProcess here =
                PortalProcess.command(settings, List.of("import", site.toString(), "--data", folder("one")));
        assertThat(here.awaitEnd()).as(here::complained).isZero();
        assertThat(here.printed()).startsWith("1 new");

        assertThat(portal.stop()).isZero();
        PortalProcess next =
                PortalProcess.command(settings, List.of("import", site.toString(), "--data", folder("one")));
        assertThat(next.awaitEnd()).as(next::complained).isZero();
        assertThat(next.printed()).startsWith("0 new, 0 changed, 1 already here");
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    /** The address of an empty database, with its user in it; where there is none the test says so and is skipped. */
    private static String postgres() throws IOException, InterruptedException {
        try {
            return InstalledPostgres.startDurable();
        } catch (IllegalStateException missing) {
            if (String.valueOf(System.getenv("PORTAL_TEST_REQUIRE")).contains("postgres")) {
                throw missing;
            }
            return abort("PostgreSQL does not start here: " + missing.getMessage());
        }
    }
}
