package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cohort.fixtures.Corpora;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.cohort.text.SafetyJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader program gets of an attacker's text: its addresses are rewritten for the feed, and it stays safe. */
class FeedPayloadsTest {

    private static final String BASE = "https://portal.example.org";

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {"xss-html", "xss-markdown"})
    void every_payload_of_a_suite_stays_safe(String suite) throws IOException {
        List<String> failures = new ArrayList<>();
        List<JsonObject> records = Corpora.records(Corpora.folder("security/" + suite), "cases");
        for (JsonObject payload : records) {
            String text = payload.getString("payload");
            judge(
                    payload.getString("id"),
                    markdown.render(text, Rendering.IMPORTED).html(),
                    failures);
            judge(
                    payload.getString("id"),
                    markdown.renderHtml(text, Rendering.IMPORTED).html(),
                    failures);
        }
        System.out.printf("suite %s through feeds: %d cases, %d failures%n", suite, records.size(), failures.size());
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1)) ![x](javascript:alert(1))",
                "[x](//attack.example) [y](\\\\attack.example) <a href=\"jav&#x09;ascript:alert(1)\">z</a>",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "![x\" onerror=\"alert(1)](x \"y\" onerror=\"alert(1)\")"
            })
    void payloads_of_our_own_stay_safe(String text) {
        List<String> failures = new ArrayList<>();
        judge("own", markdown.render(text).html(), failures);
        assertThat(failures).isEmpty();
    }

    @Test
    void an_unsafe_text_would_be_seen() {
        List<String> failures = new ArrayList<>();
        judge("raw", "<p onclick=\"alert(1)\">x</p>", failures);
        assertThat(failures).hasSize(1);
    }

    private static void judge(String id, String html, List<String> failures) {
        SafetyJudge.faults(AbsoluteLinks.in(html, BASE, "/posts/1/x"))
                .forEach(fault -> failures.add(id + ": " + fault));
    }
}
