package org.cohort.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedPortal.class)
class UploadedSourcesIT {

    @Test
    void a_member_who_is_not_here_is_said_beside_the_field_and_the_plan_waits(
            RunningPortal portal, @TempDir Path folder) throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("grace");
            browser.go("/imports");
            browser.element("archive").sendKeys(site(folder, mark));
            browser.press("sendArchive");
            browser.type("as", "nobody-of-this-name");
            browser.press("runImport");
            assertThat(browser.element("as-hint").getText())
                    .isEqualTo("Nobody here has the handle “nobody-of-this-name”.");
            assertThat(browser.element("as").getDomProperty("value")).isEqualTo("nobody-of-this-name");

            browser.type("as", "ada");
            browser.press("runImport");

            browser.waitForText("1 new");
            // By its own tag: on the member's page it stands behind whatever other tests let her write.
            assertThat(portal.get("/tags/parcel-" + mark).body()).contains("A parcel " + mark, "/people/ada");
        }
    }

    @Test
    void an_archive_on_its_way_shows_how_far_it_has_come(RunningPortal portal, @TempDir Path folder)
            throws IOException {
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("grace");
            browser.go("/imports");
            browser.driver().executeScript("""
                    addEventListener("pagehide", () => localStorage.setItem("seen",
                      document.querySelector("#importForm .progress label").textContent));
                    """);
            browser.element("archive").sendKeys(site(folder, "on-its-way"));

            browser.press("sendArchive");

            assertThat(String.valueOf(browser.driver().executeScript("return localStorage.getItem('seen')")))
                    .isEqualTo("The archive is being read");
            assertThat(browser.text()).contains("A parcel on-its-way");
        }
    }

    private static String site(Path folder, String mark) throws IOException {
        Path file = folder.resolve("parcel-" + mark + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_posts/2026-11-18-parcel.md"));
            zip.write(("---\ntitle: A parcel " + mark + "\ntags: [parcel-" + mark + "]\n---\nWords.\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

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
