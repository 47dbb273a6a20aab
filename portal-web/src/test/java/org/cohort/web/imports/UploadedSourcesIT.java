package org.cohort.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedPortal.class)
class UploadedSourcesIT {

    @Test
    void what_cannot_be_read_is_named_as_the_organiser_knows_it(RunningPortal portal, @TempDir Path folder)
            throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("grace");
            browser.go("/imports");
            browser.element("archive").sendKeys(broken.toString());

            browser.press("sendArchive");

            assertThat(browser.text())
                    .contains("broken.zip is not a readable .zip archive")
                    .doesNotContain(portal.data().toString());
        }
    }
}
