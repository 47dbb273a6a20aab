package org.cohort.web.api.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on {@code /api} is copied into a shell, exactly as it stands there but for the token. */
@ExtendWith(SharedPortal.class)
class ExamplesIT {

    private static final int MOST_SECONDS = 60;

    /** What each answer holds, in the order of the page. */
    private static final Map<String, String> ANSWERS = Map.of(
            "read", "\"publishedAt\":",
            "pages", "\"items\":[{\"id\":",
            "find", "\"kind\":\"post\"",
            "who", "\"role\":\"member\"",
            "write", "\"title\":\"Hello from a program\"",
            "edit", "\"title\":\"Hello again\"",
            "problem", "HTTP/1.1 422");

    @Test
    void every_example_does_what_is_said_of_it(RunningPortal portal) throws IOException, InterruptedException {
        String handle = "e" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Visitor.newMember(portal, handle);
        String token = portal.command("token", handle, "write").split("\n", -1)[1];
        Document page = Visitor.guest(portal).page("/api");

        List<String> shown = new ArrayList<>();
        for (Element example : page.select("main .reading section")) {
            String word = example.select("h2").get(0).id();
            String command = example.select("pre code").get(0).wholeText();
            assertThat(run(command.replace("cohort_your_token", token)))
                    .as(command)
                    .contains(ANSWERS.getOrDefault(word, "an answer that is expected"));
            shown.add(word);
        }

        assertThat(shown).containsExactlyInAnyOrderElementsOf(ANSWERS.keySet());
    }

    @Test
    void the_page_stands_where_people_look_for_it(RunningPortal portal) {
        assertThat(Visitor.guest(portal).page("/").select("footer a[href=/api]"))
                .hasSize(1);
        assertThat(Visitor.signedIn(portal, "ada").page("/settings/tokens").select("main a[href=/api]"))
                .hasSize(1);
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(said).isZero();
        return said;
    }
}
