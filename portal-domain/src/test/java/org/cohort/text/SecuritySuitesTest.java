package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cohort.fixtures.Corpora;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every payload of a corpus, as Markdown and as HTML from elsewhere, judged by what comes out. */
class SecuritySuitesTest {

    private static final Rendering WHOLE = Rendering.IMPORTED.withMentions(true);

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(strings = {"xss-html", "xss-markdown", "strings"})
    void every_payload_comes_out_safe_and_stays_so(String suite) throws IOException {
        List<JsonObject> records = Corpora.records(Corpora.folder("security/" + suite), "");
        List<String> failures = new ArrayList<>();
        for (JsonObject payload : records) {
            String text = payload.getString("payload");
            judge(payload.getString("id") + " as Markdown", markdown.render(text, WHOLE), failures);
            judge(payload.getString("id") + " as HTML", markdown.renderHtml(text, WHOLE), failures);
        }
        System.out.printf("suite %s: %d cases, %d failures%n", suite, records.size(), failures.size());
        assertThat(records).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private void judge(String id, RenderedText text, List<String> failures) {
        String html = text.html();
        List<String> faults = SafetyJudge.faults(html);
        if (!faults.isEmpty()) {
            failures.add(id + ": " + faults + " in " + html);
        }
        String again = SafeHtml.sanitize(html);
        if (!again.equals(html)) {
            failures.add(id + ": sanitised twice\n" + html + "\n" + again);
        }
    }
}
