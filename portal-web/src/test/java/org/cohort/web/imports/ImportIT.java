package org.cohort.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedPortal.class)
class ImportIT {

    private static final Pattern REPORT = Pattern.compile(": (/\\S+\\.json)");

    private final Path place;

    ImportIT(@TempDir Path place) {
        this.place = place;
    }

    @Test
    void an_import_ends_with_a_report_of_what_was_new_skipped_and_cut(RunningPortal portal) throws IOException {
        Path site = site("lichens");
        post(site, "2026-03-04-grey.md", "title: Grey\nauthor: ina\ntags: [a, b, c, d, e, f, g, h, i, j]", "On bark.");
        Files.writeString(site.resolve("notes.txt"), "not a post");

        String dry = portal.command("import", site.toString(), "--dry-run");
        String first = portal.command("import", site.toString());
        String second = portal.command("import", site.toString());
        post(site, "2026-03-04-grey.md", "title: Grey\nauthor: ina", "On stone.");
        String third = portal.command("import", site.toString());

        assertThat(dry).contains("1 new, 0 changed, 0 already here, 0 left out");
        assertThat(first).contains("1 new, 0 changed, 0 already here, 0 left out");
        assertThat(second).contains("0 new, 0 changed, 1 already here, 0 left out");
        assertThat(third).contains("0 new, 1 changed, 0 already here, 0 left out");
        assertThat(report(dry))
                .hasParent(portal.data().resolve("imports"))
                .content()
                .contains("\"dryRun\": true");
        assertThat(report(first))
                .hasParent(portal.data().resolve("imports"))
                .content()
                .contains(
                        "\"source\": \"lichens\"",
                        "\"title\": \"Grey\"",
                        "\"outcome\": \"new\"",
                        "Of 10 tags the first 8 are kept; left out: i, j.",
                        "\"source\": \"notes.txt\"");
        assertThat(report(second)).content().contains("\"outcome\": \"already here\"");
    }

    @Test
    void a_title_that_is_too_long_is_cut_with_a_warning_and_the_post_is_taken(RunningPortal portal) throws IOException {
        Path site = site("long");
        post(site, "2026-03-05-long.md", "title: " + "ab ".repeat(67) + "end\nauthor: ina", "Long.");

        String said = portal.command("import", site.toString());

        assertThat(said).contains("1 new", "0 left out");
        assertThat(report(said)).content().contains("The title has 204 characters and is cut after 200");
    }

    @Test
    void what_cannot_be_taken_is_left_out_with_a_sentence(RunningPortal portal) throws IOException {
        Path site = site("heavy");
        post(site, "2026-03-08-heavy.md", "title: Heavy\nauthor: ina", "heavy ".repeat(40_000));

        String said = portal.command("import", site.toString());

        assertThat(said)
                .contains("1 left out", "left out: _posts/2026-03-08-heavy.md: This has 240")
                .endsWith("x 1\n");
        assertThat(report(said)).content().contains("bytes; at most");
    }

    @ParameterizedTest
    @CsvSource({"--as, Nobody here has the handle “not-here”.", "--channel, There is no channel “not-here” here."})
    void a_wish_that_cannot_be_met_is_one_sentence_and_nothing_is_written(
            String option, String sentence, RunningPortal portal) throws IOException {
        Path site = site("wishes");
        post(site, "2026-03-09-wish.md", "title: Wish\nauthor: ina-of-wishes", "Words.");

        String said = portal.command("import", site.toString(), option, "not-here");

        assertThat(said).contains("portal: " + sentence).endsWith("x 1\n");
        assertThat(portal.command("import", site.toString(), "--dry-run")).contains("1 new");
    }

    @Test
    void the_old_address_of_a_post_leads_to_it_for_good(RunningPortal portal) throws IOException {
        Path site = site("ferns");
        Files.writeString(site.resolve("_config.yml"), "permalink: /fern-notes/:title/\n");
        post(site, "2026-03-06-hart-s-tongue.md", "title: Hart's tongue\nauthor: ina\nredirect_from: /f/7.html", "It.");
        post(site, "2026-03-07-secret.md", "title: Secret\nauthor: ina\npublished: false", "Not yet.");
        portal.command("import", site.toString());

        HttpResponse<String> moved = portal.get("/fern-notes/hart-s-tongue/");
        assertThat(moved.statusCode()).isEqualTo(301);
        String here = moved.headers().firstValue("Location").orElseThrow();
        assertThat(here).matches("/posts/\\d+/hart-?s-tongue");
        assertThat(portal.get(here).statusCode()).isEqualTo(200);
        assertThat(portal.get("/fern-notes/hart-s-tongue").headers().firstValue("Location"))
                .contains(here);
        assertThat(portal.get("/f/7.html").headers().firstValue("Location")).contains(here);
        assertThat(portal.get("/fern-notes/secret/").statusCode()).isEqualTo(404);
        assertThat(portal.get("/fern-notes/").statusCode()).isEqualTo(404);
    }

    @Test
    void an_old_address_leads_to_a_title_in_any_script(RunningPortal portal) throws IOException {
        Path site = site("mosses");
        Files.writeString(site.resolve("_config.yml"), "permalink: /moss-notes/:title/\n");
        post(site, "2026-03-10-moss.md", "title: Мох\nauthor: ina", "It.");
        portal.command("import", site.toString());

        String here =
                portal.get("/moss-notes/moss/").headers().firstValue("Location").orElseThrow();

        assertThat(here).matches("/posts/\\d+/%D0%BC%D0%BE%D1%85");
        assertThat(portal.get(here).statusCode()).isEqualTo(200);
    }

    private Path site(String name) throws IOException {
        Path site = place.resolve(name);
        Files.createDirectories(site.resolve("_posts"));
        return site;
    }

    private static void post(Path site, String name, String head, String body) throws IOException {
        Files.writeString(site.resolve("_posts").resolve(name), "---\n" + head + "\n---\n" + body + "\n");
    }

    private static Path report(String said) {
        Matcher file = REPORT.matcher(said);
        assertThat(file.find()).as(said).isTrue();
        return Path.of(file.group(1));
    }
}
