package org.cohort.web.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of a post as it works without a script. */
@ExtendWith(SharedPortal.class)
class WritePostIT {

    private static final String FORM = "postForm";

    private static FilledForm newPost(Visitor writer) {
        return FilledForm.open(writer, "/posts/new", FORM).with("channel", "help");
    }

    /** Publishes a post and returns its path. */
    private static String published(Visitor writer, String title, String body) {
        HttpResponse<String> answer =
                newPost(writer).with("title", title).with("body", body).press("publish");
        assertThat(answer.statusCode()).isEqualTo(302);
        return pathOf(answer);
    }

    private static String pathOf(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }

    private static String error(HttpResponse<String> answer, String field) {
        return Jsoup.parse(answer.body())
                .select("#postForm-" + field + "-hint.error")
                .text();
    }

    @Test
    void a_post_in_any_script_is_published_and_read_by_a_guest(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        String path = published(writer, "Ürün مرحبا", "Hello *wörld* 🎉");

        Document page = Visitor.guest(portal).page(path);
        assertThat(page.select("h1").text()).isEqualTo("Ürün مرحبا");
        assertThat(page.select("article .prose em").text()).isEqualTo("wörld");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        HttpResponse<String> answer = newPost(writer)
                .with("body", "\nkept")
                .with("canonicalUrl", "javascript:alert(1)")
                .press("publish");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(error(answer, "title")).isEqualTo("Give the post a title.");
        assertThat(error(answer, "canonicalUrl")).contains("http://");
        assertThat(FilledForm.again(writer, answer, FORM).value("body")).isEqualTo("\nkept");
    }

    @Test
    void a_preview_shows_safe_html_and_saves_nothing(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        HttpResponse<String> answer = newPost(writer)
                .with("title", "Seen before")
                .with("body", "**bold** <script>alert(1)</script>")
                .press("preview");

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[data-preview] strong").text()).isEqualTo("bold");
        assertThat(page.select("[data-preview] script")).isEmpty();
        assertThat(writer.page("/drafts").text()).doesNotContain("Seen before");
    }

    @Test
    void a_save_in_between_shows_both_texts_and_the_second_may_replace_it(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = published(writer, "Two windows", "begun");
        FilledForm first = FilledForm.open(writer, path + "/edit", FORM);
        FilledForm second = FilledForm.open(writer, path + "/edit", FORM);
        first.with("body", "from the first").press("publish");

        HttpResponse<String> refused = second.with("body", "from the second").press("publish");

        Elements texts = Jsoup.parse(refused.body()).select(".versions .written");
        assertThat(texts.eachText()).containsExactly("from the only here: first", "from the only here: second");
        assertThat(texts.select("del").eachText()).containsExactly("only here: first");
        assertThat(texts.select("ins").eachText()).containsExactly("only here: second");
        FilledForm again = FilledForm.again(writer, refused, FORM);
        assertThat(again.value("body")).isEqualTo("from the second");
        assertThat(again.press("publish").statusCode()).isEqualTo(302);
        assertThat(portal.get(path).body()).contains("from the second");
    }

    @Test
    void a_change_is_shown_by_words_to_guests(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = published(writer, "Changing", "The slow gradient falls.");
        FilledForm.open(writer, path + "/edit", FORM)
                .with("body", "The steep gradient falls.")
                .press("publish");

        Document page = Visitor.guest(portal).page(path + "/revisions");

        assertThat(page.select(".diff del").text()).isEqualTo("removed: slow");
        assertThat(page.select(".diff ins").text()).isEqualTo("added: steep");
        assertThat(portal.get(path + "/revisions?from=7").statusCode()).isEqualTo(404);
        assertThat(portal.get(path + "/revisions?from=x&to=y").statusCode()).isEqualTo(200);
    }

    @Test
    void a_draft_is_its_writers_alone_until_it_is_published(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        HttpResponse<String> kept = newPost(writer).with("title", "Half done").press("keep");
        String edit = pathOf(kept);
        String path = edit.substring(0, edit.length() - "/edit".length());

        assertThat(writer.page("/drafts").text()).contains("Half done");
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
        assertThat(Visitor.newMember(portal).get(edit).statusCode()).isEqualTo(404);

        FilledForm.open(writer, edit, FORM).with("body", "Done").press("publish");

        assertThat(portal.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_post_is_withdrawn_removed_and_restored(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = published(writer, "Here and gone", "text");

        assertThat(move(writer, path, "remove")).isEqualTo(302);
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
        assertThat(move(writer, path, "restore")).isEqualTo(302);
        assertThat(portal.get(path).statusCode()).isEqualTo(200);
        assertThat(move(writer, path, "withdraw")).isEqualTo(302);
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    private static int move(Visitor writer, String path, String action) {
        Map<String, String> fields =
                FilledForm.open(writer, path + "/edit", FORM).fields();
        return writer.post(
                        path + "/edit",
                        Map.of("csrf", fields.get("csrf"), "jakarta.faces.ViewState", "stateless", "do", action))
                .statusCode();
    }

    @Test
    void a_form_sent_after_the_session_ended_says_what_became_of_the_text(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        FilledForm open = newPost(writer).with("title", "Late").with("body", "Still here");
        writer.post("/sign-out", Map.of("csrf", open.fields().get("csrf")));

        HttpResponse<String> answer = open.press("publish");

        assertThat(answer.statusCode()).isEqualTo(403);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains("kept in your browser");
        assertThat(page.select("a[href=/sign-in?then=/posts/new]")).hasSize(1);
    }
}
