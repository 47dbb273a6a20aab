package org.cohort.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cohort.web.fixtures.PortalProcess;
import org.cohort.web.fixtures.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed while it fills its folder with the demo community, through the importer like any other. */
class HalfFilledIT {

    @Test
    void the_next_start_ends_as_if_nothing_had_happened(@TempDir Path data) throws IOException {
        PortalProcess first = PortalProcess.run(data, "--demo");
        while (!holdsFiles(data) && first.isAlive()) {
            first.awaitProgress();
        }
        first.kill();
        assertThat(first.printed()).doesNotContain("Ready");

        try (RunningPortal second = RunningPortal.start(data, "--demo")) {
            assertThat(second.accounts()).hasSize(4);
            assertThat(second.command(
                            "import",
                            Path.of("../demo").toAbsolutePath().normalize().toString(),
                            "--dry-run"))
                    .contains("0 new, 0 changed, 30 already here");
            assertThat(second.get("/sitemap.xml").body().split("<loc>[^<]*/posts/\\d", -1))
                    .hasSize(29 + 1);
        }
    }

    /** Pictures of posts: some members and posts are there by then, and most are not. */
    private static boolean holdsFiles(Path data) throws IOException {
        Path files = data.resolve("files");
        if (!Files.isDirectory(files)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }
}
