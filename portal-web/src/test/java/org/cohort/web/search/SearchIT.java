package org.cohort.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class SearchIT {

    private static final Duration IN_STEP = Duration.ofSeconds(2);
    private static final int TOO_MANY = 429;

    @Test
    void what_is_written_is_found_within_two_seconds_and_jumps_to_the_comment(RunningPortal portal) {
        String word = aWord();
        Visitor writer = Visitor.newMember(portal);
        Visitor guest = Visitor.guest(portal);
        String post = publish(writer, "About " + word, "A text");
        assertThat(within(IN_STEP, () -> found(Visitor.guest(portal), word).equals(List.of(post))))
                .isTrue();

        writer.submit(post, "commentForm", Map.of("commentForm:body", "One more " + word));
        String search = "/search?q=" + word + "&kind=comment";
        assertThat(within(
                        IN_STEP,
                        () -> Visitor.guest(portal)
                                        .page(search)
                                        .select("main .post-row")
                                        .size()
                                == 1))
                .isTrue();

        String hit = guest.page(search).select(".post-row h2 a").attr("href");
        assertThat(guest.get(hit).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains(post).contains("#comment-"));
    }

    @Test
    void what_is_not_found_can_be_asked(RunningPortal portal) {
        Document page = Visitor.guest(portal).page("/search?q=" + aWord());

        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing found");
        assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/questions/new", "/tags");
    }

    @Test
    void what_is_taken_back_is_not_found_at_once(RunningPortal portal) {
        String word = aWord();
        Visitor writer = Visitor.newMember(portal);
        Visitor guest = Visitor.guest(portal);
        String post = publish(writer, "About " + word, "A text");
        assertThat(within(IN_STEP, () -> found(Visitor.guest(portal), word).size() == 1))
                .isTrue();

        withdraw(writer, post);

        assertThat(found(guest, word)).isEmpty();
        assertThat(found(writer, word)).isEmpty();
    }

    @Test
    void the_words_looked_for_are_marked_and_nothing_typed_becomes_markup(RunningPortal portal) {
        String word = aWord();
        Visitor writer = Visitor.newMember(portal);
        Visitor guest = Visitor.guest(portal);
        publish(writer, "<i>" + word + "</i> & \"more\"", "`<b>" + word + "</b>`");
        assertThat(within(IN_STEP, () -> found(Visitor.guest(portal), word).size() == 1))
                .isTrue();

        Document page = guest.page("/search?q=" + encoded(word + " <script>alert(1)</script>"));

        assertThat(page.select("main script, main i, main b")).isEmpty();
        assertThat(page.select("mark").eachText()).contains(word);
        assertThat(page.select("[name=q]").val()).isEqualTo(word + " <script>alert(1)</script>");
    }

    @Test
    void every_page_has_the_field_once(RunningPortal portal) {
        for (String path : List.of("/", "/posts", "/search", "/search?q=window")) {
            assertThat(Visitor.guest(portal).page(path).select("form[action=/search] input[name=q]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void the_page_says_what_to_do_where_nothing_is_found(RunningPortal portal) {
        Document page = Visitor.guest(portal).page("/search?q=" + aWord() + aWord());

        assertThat(page.body().id()).isEqualTo("page-search");
        assertThat(page.select("main .empty").text()).contains("Try fewer or other words");
        assertThat(page.select("main .tabs a")).hasSize(5);
    }

    @Test
    void pages_of_results_are_addresses(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "mary");
        Document first = member.page("/search?q=" + encoded("kind:person"));
        String next = first.select("main a[rel=next]").attr("href");
        Document second = member.page(next);

        assertThat(next).isEqualTo("/search?q=kind%3Aperson&page=2");
        assertThat(second.select("main .post-row")).isNotEmpty();
        assertThat(second.select("main .post-row h2 a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("main .post-row h2 a").eachAttr("href"));
        assertThat(second.select("main a[rel=prev]").attr("href")).isEqualTo("/search?q=kind%3Aperson");
    }

    @Test
    void a_network_that_asks_without_end_is_asked_to_wait(RunningPortal portal) {
        Visitor program = Visitor.guest(portal);
        HttpResponse<String> answer = program.get("/search?q=window");
        for (int i = 0; i < 80 && answer.statusCode() == 200; i++) {
            answer = program.get("/search?q=window");
        }

        assertThat(answer.statusCode()).isEqualTo(TOO_MANY);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Visitor.guest(portal).get("/search?q=window").statusCode()).isEqualTo(200);
    }

    @Test
    void the_index_is_written_anew_by_a_command(RunningPortal portal) {
        assertThat(portal.command("reindex"))
                .containsPattern("Indexed: [1-9]\\d+")
                .endsWith("x 0\n");
        assertThat(found(Visitor.signedIn(portal, "mary"), "from:ada kind:person"))
                .containsExactly("/people/ada");
    }

    private static List<String> found(Visitor visitor, String typed) {
        return Jsoup.parse(visitor.get("/search?q=" + encoded(typed)).body())
                .select("main .post-row h2 a")
                .eachAttr("href");
    }

    private static String publish(Visitor writer, String title, String text) {
        return URI.create(FilledForm.open(writer, "/posts/new?channel=journeys", "postForm")
                        .with("title", title)
                        .with("body", text)
                        .press("publish")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawPath();
    }

    private static void withdraw(Visitor writer, String path) {
        Map<String, String> fields = Map.of(
                "csrf",
                writer.page(path + "/edit").select("#postForm [name=csrf]").val(),
                "jakarta.faces.ViewState",
                "stateless",
                "do",
                "withdraw");
        assertThat(writer.post(path + "/edit", fields).statusCode()).isEqualTo(302);
    }

    /** Asks again until it holds or the time is over; somebody else each time, because searches are limited. */
    private static boolean within(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        boolean holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() < end) {
            Thread.onSpinWait();
            holds = condition.getAsBoolean();
        }
        return holds;
    }

    /** One that stands nowhere else. */
    private static String aWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
