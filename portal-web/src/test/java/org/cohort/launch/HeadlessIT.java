package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlessIT {

    @Test
    void a_command_without_a_running_portal_is_done_by_one_started_for_it_alone(@TempDir Path place)
            throws IOException {
        Path site = Files.createDirectories(place.resolve("site/_posts"));
        Files.writeString(site.resolve("2026-01-02-moss.md"), "---\ntitle: Moss\nauthor: ina\n---\nGreen.\n");
        Path data = place.resolve("data");

        PortalProcess process = PortalProcess.command(
                Map.of(), List.of("import", place.resolve("site").toString(), "--data", data.toString()));

        assertThat(process.awaitEnd()).as(process::complained).isZero();
        assertThat(process.printed()).startsWith("1 new, 0 changed");
        assertThat(data.resolve("control")).doesNotExist();
        assertThat(data.resolve("run")).doesNotExist();
    }
}
