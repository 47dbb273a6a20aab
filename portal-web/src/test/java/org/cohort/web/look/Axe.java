package org.cohort.web.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** The axe rules of WCAG 2.2 AA and its best practice, with no rule and no element left out. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            const [tags, done] = arguments;
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
              ({ violations }) => done(violations.map((rule) =>
                rule.id + ' ×' + rule.nodes.length + ': ' + rule.nodes[0].html.slice(0, 160))),
              (failure) => done(['axe did not run: ' + failure]));
            """;

    private static final String SOURCE = source();

    private Axe() {}

    /** Brings axe into the page that is open. */
    static void bring(JavascriptExecutor page) {
        page.executeScript(SOURCE);
    }

    /** A line for each rule that the page breaks as it stands. */
    static List<String> violations(JavascriptExecutor page) {
        Object found = page.executeAsyncScript(RUN, TAGS);
        return found instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of("axe answered " + found);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new AssertionError("axe.min.js is not on the tests' class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
