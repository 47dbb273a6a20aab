package org.cohort.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class QuestionsIT {

    private static final String ERROR = "Traceback:\n  ```not the end\n<script>alert(1)</script>";

    private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_asked_is_shown_and_comes_back_into_its_form_whole(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        String path = ask(asker, Map.of());

        Document page = asker.page(path);
        assertThat(page.select(".prose h2").eachText()).contains("What I tried", "Error text", "Environment");
        assertThat(page.select(".prose pre code").get(0).wholeText().strip()).isEqualTo(ERROR);
        assertThat(page.select(".breadcrumb").text()).contains("Lesson 4");
        assertThat(page.select(".tags .tag").eachText()).containsExactly("lesson-4", mark);
        HttpResponse<String> other = asker.get(path + "/edit");
        assertThat(other.statusCode()).isEqualTo(302);
        FilledForm form = FilledForm.open(asker, location(other), "postForm");
        assertThat(form.value("title")).isEqualTo("Why " + mark);
        assertThat(form.value("subject")).isEqualTo("Lesson 4");
        assertThat(form.value("tags")).isEqualTo(mark);
        assertThat(form.value("body").strip()).isEqualTo("It stops.");
        assertThat(form.value("tried").strip()).isEqualTo("- once\n- twice");
        assertThat(form.value("error").strip()).isEqualTo(ERROR);
        assertThat(form.value("environment").strip()).isEqualTo("Python 3.11");

        HttpResponse<String> saved = form.with("environment", "").press("publish");
        assertThat(URI.create(location(saved)).getRawPath()).isEqualTo(path);
        assertThat(asker.page(path).select(".prose h2").eachText()).doesNotContain("Environment");
    }

    @Test
    void what_nobody_could_choose_is_no_filter(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);

        assertThat(guest.page("/questions?language=es")
                        .select(".filter a[aria-current] > bdi")
                        .eachText())
                .containsExactly("Spanish");
        assertThat(guest.page("/questions?language=1&tag=%00&state=open")
                        .select(".filter a[aria-current] > bdi")
                        .eachText())
                .containsExactly("Open");
        assertThat(guest.page("/questions?language=1").select(".filter a > bdi:empty"))
                .isEmpty();
    }

    @Test
    void a_form_that_lacks_something_keeps_all_that_was_typed(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        HttpResponse<String> refused = FilledForm.open(asker, "/questions/new", "postForm")
                .with("tried", "This and that")
                .with("error", ERROR)
                .with("subject", "Lesson 4")
                .with("anonymous", "true")
                .press("publish");

        FilledForm again = FilledForm.again(asker, refused, "postForm");
        assertThat(refused.body()).contains("Give the post a title.");
        assertThat(again.value("tried").strip()).isEqualTo("This and that");
        assertThat(again.value("error").strip()).isEqualTo(ERROR);
        assertThat(again.value("subject")).isEqualTo("Lesson 4");
        assertThat(again.value("anonymous")).isEqualTo("true");
    }

    @Test
    void a_form_sent_twice_asks_once_and_a_preview_asks_nothing(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        FilledForm form = FilledForm.open(asker, "/questions/new", "postForm")
                .with("title", "Why " + mark)
                .with("body", "It stops.")
                .with("error", "e = 1")
                .with("tags", mark);

        assertThat(form.press("preview").body()).contains("Error text</h2>", "e = 1");
        assertThat(asker.get("/tags/" + mark).statusCode()).isEqualTo(404);
        assertThat(location(form.press("publish"))).isEqualTo(location(form.press("publish")));
        assertThat(asker.page("/tags/" + mark).select(".post-row")).hasSize(1);
    }

    @Test
    void what_is_being_asked_is_kept_as_a_draft(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        Map<String, String> kept = Map.of(
                "place", "question:new", "fields", "{\"title\":\"Half a question " + mark + "\",\"tried\":\"This\"}");
        String token = asker.page("/questions/new").select("[data-token]").attr("data-token");
        assertThat(asker.post("/drafts/keep", kept, "X-CSRF-Token", token).statusCode())
                .isEqualTo(200);

        assertThat(asker.page("/drafts").select("a[href=/questions/new]").eachText())
                .contains("Half a question " + mark);
        FilledForm form = FilledForm.open(asker, "/questions/new", "postForm");
        assertThat(form.value("tried").strip()).isEqualTo("This");
        ask(asker, Map.of());
        assertThat(asker.page("/drafts").text()).doesNotContain(mark);
    }

    @Test
    void an_answer_is_accepted_taken_back_and_helps_others(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        String path = ask(asker, Map.of());
        Visitor other = Visitor.newMember(portal);
        comment(other, path, "The first answer");
        String second = comment(other, path, "The second answer");
        assertThat(portal.get("/questions?tag=" + mark).body()).contains(">Open<");

        press(asker, path, "accept comment " + second);
        assertThat(asker.page(path).select("article.comment").get(0).id()).isEqualTo("comment-" + second);
        assertThat(portal.get(path).body()).contains("This question is solved.", "Accepted by who asked");
        assertThat(portal.get("/questions?tag=" + mark).body()).contains("data-kind=\"answer\"", ">Solved<");
        assertThat(portal.get("/tags/" + mark).body()).contains(">Solved<");
        assertThat(portal.get("/tags/" + mark + "/feed.atom").body()).contains("term=\"question\"", "term=\"solved\"");
        assertThat(portal.get("/questions?state=open&tag=" + mark).body()).doesNotContain("Why " + mark);

        press(other, path, "metoo comment " + second);
        press(asker, path, "metoo comment " + second);
        assertThat(portal.get(path).body()).contains("Answered 2 others too");

        press(asker, path, "unaccept comment " + second);
        assertThat(portal.get(path).body()).doesNotContain("This question is solved.");
        assertThat(asker.page(path).select("article.comment").get(0).id()).isEqualTo("comment-" + second);
        assertThat(press(other, path, "accept comment " + second)).isEqualTo(403);
        assertThat(other.page(path).select("button[value^=accept]")).isEmpty();
    }

    @Test
    void every_filter_is_a_link_that_shows_what_it_says(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal);
        ask(asker, Map.of("language", "qu"));

        Document all = Visitor.guest(portal).page("/questions");
        assertThat(all.select("script:not([src])").outerHtml()).doesNotContain("questions");
        List<String> links = all.select(".filter a").eachAttr("href");
        assertThat(links).contains("/questions?state=open", "/questions?age=week");
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(portal.get(link).statusCode()).as(link).isEqualTo(200));
        Document narrowed = Visitor.guest(portal).page("/questions?state=open&tag=" + mark + "&language=qu&age=day");
        assertThat(narrowed.select(".post-row h2").eachText()).containsExactly("Why " + mark);
        assertThat(narrowed.select(".filter a[aria-current]").eachAttr("href"))
                .contains("/questions?state=open&tag=" + mark + "&language=qu");
        assertThat(Visitor.guest(portal).page("/questions?tag=no-such-tag").select(".empty a"))
                .hasSize(1);
    }

    private String ask(Visitor asker, Map<String, String> more) {
        FilledForm form = FilledForm.open(asker, "/questions/new", "postForm")
                .with("title", "Why " + mark)
                .with("body", "It stops.")
                .with("tried", "- once\n- twice")
                .with("error", ERROR)
                .with("environment", "Python 3.11")
                .with("subject", "Lesson 4")
                .with("tags", mark);
        more.forEach(form::with);
        return URI.create(location(form.press("publish"))).getRawPath();
    }

    private static String comment(Visitor writer, String path, String text) {
        String place = location(writer.submit(path, "commentForm", Map.of("commentForm:body", text)));
        return place.substring(place.lastIndexOf('-') + 1);
    }

    private static int press(Visitor visitor, String path, String what) {
        Map<String, String> fields = new HashMap<>(Map.of("jakarta.faces.ViewState", "stateless", "do", what));
        fields.put("csrf", visitor.page(path).select("#actions [name=csrf]").val());
        return visitor.post(path, fields).statusCode();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}
