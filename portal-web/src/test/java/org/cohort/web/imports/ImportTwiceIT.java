package org.cohort.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A smaller round of {@code bin/prove import-twice}. */
@ExtendWith(SharedPortal.class)
class ImportTwiceIT {

    @Test
    void the_whole_demo_community_brought_again_changes_nothing(RunningPortal portal) {
        Path demo = Path.of("../demo").toAbsolutePath().normalize();
        portal.command("import", demo.toString());

        assertThat(portal.command("import", demo.toString()))
                .contains("0 new, 0 changed, ", "x 0")
                .doesNotContain("left out:");
    }

    @Test
    void what_changed_in_the_source_and_that_alone_is_changed(RunningPortal portal, @TempDir Path place)
            throws IOException {
        Path posts = Files.createDirectories(place.resolve("_posts"));
        Path lichen = posts.resolve("2026-02-03-lichen.md");
        Files.writeString(lichen, "---\ntitle: Lichen\nauthor: ina\n---\nGrey.\n");
        Files.writeString(posts.resolve("2026-02-04-fern.md"), "---\ntitle: Fern\nauthor: ina\n---\nGreen.\n");
        assertThat(portal.command("import", place.toString())).contains("0 changed", "x 0");
        Files.writeString(lichen, "---\ntitle: Lichen\nauthor: ina\n---\nOrange.\n");

        assertThat(portal.command("import", place.toString())).contains("0 new, 1 changed, ");
        assertThat(portal.command("import", place.toString())).contains("0 new, 0 changed, ");
    }
}
