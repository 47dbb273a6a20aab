package org.cohort.web.payloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cohort.text.SafetyJudge;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/**
 * Payloads as posts and comments of a portal, with the scripts that its pages bring. Of the suites a part; all of them
 * where {@code PORTAL_TEST_PAYLOADS} is {@code all}, which {@code bin/prove payloads} sets.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealPagesIT {

    private static final int EVERY = "all".equals(System.getenv("PORTAL_TEST_PAYLOADS")) ? 1 : 40;

    private final RunningPortal portal;
    private final WatchedBrowser browser;
    private final Visitor writer;

    RealPagesIT(@TempDir Path place) throws IOException {
        portal = RunningPortal.start(place.resolve("data"));
        browser = new WatchedBrowser(portal);
        assertThat(portal.command("import", site(place.resolve("site")).toString()))
                .contains("x 0");
        writer = Visitor.newMember(portal);
    }

    @AfterAll
    void close() {
        browser.close();
        portal.close();
    }

    /** Each payload of our own is a post; three more are there to be commented on. */
    private static Path site(Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        for (int i = 0; i < Payload.OWN.size(); i++) {
            Files.writeString(
                    posts.resolve("2026-01-02-attack-" + i + ".md"),
                    "---\ntitle: Attack " + i + "\nauthor: ina\ntags: [attacks]\n---\n"
                            + Payload.OWN.get(i).text() + "\n");
        }
        for (String thread : List.of("own", "xss-html", "xss-markdown")) {
            Files.writeString(
                    posts.resolve("2026-01-03-" + thread + ".md"),
                    "---\ntitle: " + thread + "\nauthor: ina\ntags: [" + thread + "]\n---\nWhat do you think?\n");
        }
        return folder;
    }

    @Test
    void posts_do_nothing() {
        List<String> posts = new ArrayList<>();
        String list = "/tags/attacks";
        while (!list.isEmpty()) {
            Document page = Visitor.guest(portal).page(list);
            page.select(".post-row h2 a, .post-row h3 a").forEach(link -> posts.add(link.attr("href")));
            list = page.select("a[rel=next]").attr("href");
        }

        assertThat(posts).hasSize(Payload.OWN.size());
        assertThat(posts)
                .allSatisfy(post ->
                        assertThat(failuresOf(post, "article .prose-long")).isEmpty());
    }

    @Test
    void comments_of_our_own_do_nothing() {
        prove("own", Payload.OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xss-html", "xss-markdown"})
    void comments_of_a_suite_do_nothing(String suite) throws IOException {
        List<Payload> all = Payload.suite(suite);
        prove(
                suite,
                IntStream.range(0, all.size())
                        .filter(i -> i % EVERY == 0)
                        .mapToObj(all::get)
                        .toList());
    }

    @Test
    void a_preview_does_nothing_and_members_pages_neither() {
        browser.browser().go("/robots.txt");
        browser.browser().driver().manage().addCookie(new Cookie("session", writer.session(), "/"));
        try {
            browser.browser().go("/posts/new");
            browser.browser()
                    .driver()
                    .executeScript(
                            "document.getElementById('postForm:body').value = arguments[0]",
                            String.join(
                                    "\n\nNext.\n\n",
                                    Payload.OWN.stream().map(Payload::text).toList()));
            browser.browser().click(browser.browser().element("postForm:preview"));
            browser.browser().waitFor(By.cssSelector(".prose[data-preview] *"));

            WatchedBrowser.Seen seen = browser.settled();
            assertThat(seen.calls()).isEmpty();
            assertThat(seen.refused()).isEmpty();
            assertThat(browser.faults("[data-preview]")).isEmpty();
            assertThat(seen.address()).isEqualTo(portal.uri("/posts/new").toString());
        } finally {
            browser.browser().driver().manage().deleteAllCookies();
        }
    }

    @Test
    void a_feed_holds_nothing_that_acts() {
        Document feed = Jsoup.parse(portal.get("/tags/attacks/feed.atom").body(), Parser.xmlParser());

        assertThat(feed.select("entry > content[type=html]"))
                .hasSizeGreaterThan(10)
                .allSatisfy(content ->
                        assertThat(SafetyJudge.faults(content.text())).isEmpty());
        assertThat(feed.select("entry > summary"))
                .isNotEmpty()
                .allSatisfy(summary -> assertThat(summary.children()).isEmpty());
    }

    private void prove(String suite, List<Payload> payloads) {
        String thread = Visitor.guest(portal)
                .page("/tags/" + suite)
                .select(".post-row h2 a, .post-row h3 a")
                .attr("href");
        CommentsOf sent = CommentsOf.write(writer, thread, payloads);
        List<String> failures = new ArrayList<>();
        int shown = 0;
        String page = thread;
        while (!page.isEmpty()) {
            failures.addAll(failuresOf(page, ".comment .prose"));
            shown += browser.count(".comment .prose");
            page = browser.browser()
                    .driver()
                    .executeScript("return document.querySelector('.comments a[rel=next]')?.getAttribute('href') ?? ''")
                    .toString();
        }
        System.out.printf(
                "suite %s as comments of a portal: %d cases (%d not taken as comments), %d failures%n",
                suite, payloads.size(), sent.refused().size(), failures.size());
        assertThat(failures).isEmpty();
        assertThat(shown).isEqualTo(sent.taken());
        assertThat(sent.refused()).hasSizeLessThan(payloads.size() / 10 + 1);
    }

    /** Of the page as guests get it: what ran, what its policy had to refuse, and what its texts hold. */
    private List<String> failuresOf(String path, String texts) {
        String address = portal.uri(path).toString();
        WatchedBrowser.Seen seen = browser.look(address);
        List<String> failures = new ArrayList<>();
        if (!seen.address().equals(address)) {
            failures.add(address + " went to " + seen.address());
        }
        seen.calls().forEach(call -> failures.add(address + " called " + call));
        seen.refused().forEach(refused -> failures.add(address + " was kept from " + refused));
        for (Element text : Visitor.guest(portal).page(path).select(texts)) {
            SafetyJudge.faults(text.html()).forEach(fault -> failures.add(address + " holds " + fault));
        }
        return failures;
    }
}
