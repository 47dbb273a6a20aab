package org.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.cohort.fixtures.AvailablePostgres;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.OverheardDatabase;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** What whole pages cost the database when nothing of them is remembered: the first reader after a change. */
class StatementsIT {

    private static final long FEW = 1_000_000;
    private static final long MANY = 2_000_000;
    private static final long READERS = 3_000_000;
    private static final String READER = "reader";

    /** The numbers are what is needed today; a page that needs one more has a reason to give. The bell is one, in a transaction. */
    private static final List<Page> PAGES = List.of(
            new Page("/", "/", 3, 19),
            new Page("/tags", "/tags", 1, 9),
            new Page("/channels", "/channels", 1, 12),
            new Page("/posts", "/posts", 1, 12),
            new Page("/channels/few", "/channels/many", 2, 14),
            new Page("/tags/few", "/tags/many", 2, 14),
            new Page("/questions?tag=few", "/questions?tag=many", 4, 15),
            new Page("/series/few", "/series/many", 2, 11),
            new Page("/people/few1", "/people/many1", 7, 20),
            new Page("/posts/" + (FEW + 1) + "/post", "/posts/" + (MANY + 1) + "/post", 8, 23));

    /**
     * @param few its address where there is little on it
     * @param many its address where there is much
     * @param forGuests the most statements for somebody without an account
     * @param forMembers for somebody who comes to it for the first time
     */
    private record Page(String few, String many, int forGuests, int forMembers) {}

    private record Asked(List<String> forGuest, List<String> forMember) {}

    @Test
    void a_page_asks_the_same_few_things_however_much_there_is(@TempDir Path data) throws Exception {
        PGConnectionPoolDataSource postgres = AvailablePostgres.orSkip();
        try (OverheardDatabase database = OverheardDatabase.before(postgres);
                RunningPortal portal = RunningPortal.start(data, quiet(database.settings()))) {
            WrittenRows.people(postgres, READER, READERS, 3 * PAGES.size());
            WrittenRows.channel(postgres, "few", FEW, 3, 3, 3);
            Measured measured = new Measured(database, portal, Visitor.newMember(portal));
            PAGES.forEach(page -> measured.ask(page.few()));
            List<Asked> few =
                    PAGES.stream().map(page -> measured.ask(page.few())).toList();
            WrittenRows.channel(postgres, "many", MANY, 12, 60, 20);
            List<Asked> many =
                    PAGES.stream().map(page -> measured.ask(page.many())).toList();

            SoftAssertions softly = new SoftAssertions();
            for (int i = 0; i < PAGES.size(); i++) {
                Page page = PAGES.get(i);
                Asked little = few.get(i);
                Asked much = many.get(i);
                softly.assertThat(much.forGuest())
                        .as("%s for a guest", page.many())
                        .hasSameSizeAs(little.forGuest())
                        .hasSizeLessThanOrEqualTo(page.forGuests());
                softly.assertThat(much.forMember())
                        .as("%s for a member", page.many())
                        .hasSameSizeAs(little.forMember())
                        .hasSizeLessThanOrEqualTo(page.forMembers());
            }
            softly.assertAll();
        }
    }

    /** With a portal that does nothing by itself meanwhile. */
    private static Map<String, String> quiet(Map<String, String> settings) {
        Map<String, String> quiet = new HashMap<>(settings);
        quiet.put("JAVA_TOOL_OPTIONS", "-Dportal.chores=false");
        return quiet;
    }

    /** Asks a portal for pages, each just after a change that makes it forget what it has made and read. */
    private static final class Measured {

        private final OverheardDatabase database;
        private final RunningPortal portal;
        private final Visitor writer;
        private String form = "/posts/new?channel=few";
        private int changes;
        private int readers;

        Measured(OverheardDatabase database, RunningPortal portal, Visitor writer) {
            this.database = database;
            this.portal = portal;
            this.writer = writer;
        }

        Asked ask(String path) {
            String reader = READER + ++readers;
            return new Asked(ask(path, ""), ask(path, "session=" + reader));
        }

        private List<String> ask(String path, String cookie) {
            change();
            HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri(path));
            return database.during(
                    () -> assertThat(portal.send(cookie.isEmpty() ? request : request.header("Cookie", cookie)))
                            .as(path)
                            .returns(200, HttpResponse::statusCode)
                            .returns(!cookie.isEmpty(), answer -> answer.body().contains("/sign-out")));
        }

        /** A part of a series with another title: that is news of posts, tags and series. */
        private void change() {
            changes++;
            HttpResponse<String> answer = FilledForm.open(writer, form, "postForm")
                    .with("title", "Meanwhile " + changes)
                    .with("body", "Words")
                    .with("series", "Meanwhile")
                    .press("publish");
            form = URI.create(answer.headers().firstValue("Location").orElseThrow())
                            .getRawPath() + "/edit";
            // The index asks too, beside the pages, and would be counted with them.
            assertThat(portal.command("catch-up-index")).isEqualTo("x 0\n");
        }
    }
}
