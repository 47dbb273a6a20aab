package org.cohort.web.payloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.payloads.BatchServer.Fragment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the renderer makes of every payload, many a page, with the portal's own policy and without any. */
@ExtendWith(SharedPortal.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchesIT {

    private static final int A_PAGE = 400;
    private static final Rendering WHOLE = Rendering.IMPORTED.withMentions(true);

    private final Markdown markdown = new Markdown();
    private final WatchedBrowser browser;
    private final String policy;

    BatchesIT(RunningPortal portal) {
        policy = portal.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        browser = new WatchedBrowser(portal);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_page_that_acts_is_seen_to_act() throws IOException {
        List<Fragment> raw = List.of(
                new Fragment("a", "<script>alert('a')</script>"),
                new Fragment("b", "<img src=x onerror=\"confirm('b')\">"),
                new Fragment("c", "<svg onload=\"print('c')\"></svg>"),
                new Fragment("d", "<iframe srcdoc=\"<script>prompt('d')</script>\"></iframe>"),
                new Fragment("e", "<a href=\"java\nscript:alert(1)\">e</a>"),
                new Fragment("f", "<script src=/strange.js></script><script>throw new Error('f')</script>"));

        try (BatchServer server = server(raw, Optional.empty())) {
            assertThat(browser.look(server.address(0)).calls())
                    .contains("alert a", "confirm b", "print c", "prompt d")
                    .anyMatch(call -> call.startsWith("error") && call.endsWith("f"));
            assertThat(browser.faults(".text"))
                    .contains("a element script", "b attribute onerror", "c element svg", "d attribute srcdoc")
                    .anyMatch(fault -> fault.startsWith("e href"));
            assertThat(server.strangeRequests()).contains("script /strange.js");
        }
    }

    @Test
    void a_page_that_goes_elsewhere_is_seen_to_go() throws IOException {
        List<Fragment> raw = List.of(new Fragment("a", "<script>location.href = '/gone'</script>"));

        try (BatchServer server = server(raw, Optional.empty())) {
            assertThat(browser.look(server.address(0)).address()).endsWith("/gone");
            assertThat(server.strangeRequests()).contains("document /gone");
        }
    }

    @Test
    void the_policy_alone_keeps_raw_texts_from_acting_and_that_is_seen_too() throws IOException {
        List<Fragment> raw = List.of(
                new Fragment("a", "<script>alert('a')</script>"),
                new Fragment("b", "<img src=x onerror=\"confirm('b')\">"));

        try (BatchServer server = server(raw, Optional.of(policy))) {
            WatchedBrowser.Seen seen = browser.look(server.address(0));
            assertThat(seen.calls()).isEmpty();
            assertThat(seen.refused())
                    .anyMatch(one -> one.startsWith("script-src-elem"))
                    .anyMatch(one -> one.startsWith("script-src-attr"));
        }
    }

    @Test
    void payloads_of_our_own_do_nothing() throws IOException {
        prove("own", Payload.OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xss-html", "xss-markdown"})
    void payloads_of_a_suite_do_nothing(String suite) throws IOException {
        prove(suite, Payload.suite(suite));
    }

    private void prove(String suite, List<Payload> payloads) throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        for (Payload payload : payloads) {
            fragments.add(new Fragment(
                    "t" + fragments.size(),
                    markdown.render(payload.text(), WHOLE).html()));
            fragments.add(new Fragment(
                    "t" + fragments.size(),
                    markdown.renderHtml(payload.text(), WHOLE).html()));
        }
        List<String> failures = new ArrayList<>();
        failures.addAll(failuresOf(fragments, Optional.empty()));
        failures.addAll(failuresOf(fragments, Optional.of(policy)));
        System.out.printf(
                "suite %s in Chromium: %d cases as Markdown and as HTML, with the policy and without: %d executed%n",
                suite, payloads.size(), failures.size());
        assertThat(failures).isEmpty();
    }

    private List<String> failuresOf(List<Fragment> fragments, Optional<String> by) throws IOException {
        List<List<Fragment>> batches = new ArrayList<>();
        for (int from = 0; from < fragments.size(); from += A_PAGE) {
            batches.add(fragments.subList(from, Math.min(fragments.size(), from + A_PAGE)));
        }
        List<String> failures = new ArrayList<>();
        try (BatchServer server =
                new BatchServer(batches.stream().map(BatchServer::page).toList(), by)) {
            for (int i = 0; i < batches.size(); i++) {
                judge(server.address(i), batches.get(i).size(), failures);
            }
            server.strangeRequests().forEach(request -> failures.add("asked for " + request));
        }
        return failures;
    }

    private void judge(String address, int texts, List<String> failures) {
        WatchedBrowser.Seen seen = browser.look(address);
        if (!seen.address().equals(address)) {
            failures.add(address + " went to " + seen.address());
            return;
        }
        seen.calls().forEach(call -> failures.add(address + " called " + call));
        seen.refused().forEach(refused -> failures.add(address + " was kept from " + refused));
        browser.faults(".text").forEach(fault -> failures.add(address + " holds " + fault));
        // A text that ends its own element would swallow or move its neighbours.
        if (browser.count("body > div.text") != texts || browser.count("body > *") != texts) {
            failures.add(address + " shows " + browser.count("body > *") + " elements for " + texts + " texts");
        }
    }

    private static BatchServer server(List<Fragment> raw, Optional<String> by) throws IOException {
        return new BatchServer(List.of(BatchServer.page(raw)), by);
    }
}
