package org.cohort.web.comments;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the form below a post is answered, and what becomes of the text. */
@ExtendWith(SharedPortal.class)
class SendCommentIT {

    private static final String FORM = "commentForm";

    /** Publishes a post and returns its path. */
    private static String post(Visitor writer) {
        return pathOf(FilledForm.open(writer, "/posts/new", "postForm")
                .with("channel", "help")
                .with("title", "Say something")
                .with("body", "Anything")
                .press("publish"));
    }

    private static String pathOf(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }

    private static FilledForm comment(Visitor writer, String post) {
        return FilledForm.open(writer, post, FORM);
    }

    private static String number(String post) {
        return post.split("/", -1)[2];
    }

    private static String comments(RunningPortal portal, String post) {
        return Visitor.guest(portal).page(post).select(".comments").text();
    }

    private static void keep(Visitor writer, String post, String text) {
        String token = writer.page(post).select("#commentForm [data-token]").attr("data-token");
        HttpResponse<String> kept = writer.post(
                "/drafts/keep", Map.of("place", "comment:" + number(post), "fields", text), "X-CSRF-Token", token);
        assertThat(kept.statusCode()).isEqualTo(200);
    }

    private static void withdraw(Visitor author, String post) {
        Map<String, String> fields =
                FilledForm.open(author, post + "/edit", "postForm").fields();
        HttpResponse<String> answer = author.post(
                post + "/edit",
                Map.of("csrf", fields.get("csrf"), "jakarta.faces.ViewState", "stateless", "do", "withdraw"));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_comment_is_answered_with_the_way_to_it(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = post(writer);

        HttpResponse<String> answer =
                comment(writer, post).with("body", "Here *it* is").press("submit");

        assertThat(answer.statusCode()).isEqualTo(302);
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(place).matches(".*\\Q" + post + "\\E\\?at=(\\d+)-\\1#comment-\\1");
        assertThat(writer.page(place).select(".comment-body .prose em").text()).isEqualTo("it");
    }

    @Test
    void what_was_kept_of_a_comment_is_forgotten_with_its_arrival(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = post(writer);
        keep(writer, post, "Begun and");
        FilledForm form = comment(writer, post);
        assertThat(form.value("body")).isEqualTo("Begun and");

        HttpResponse<String> answer = form.with("body", "Begun and ended").press("submit");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("sent=comment." + number(post) + ";")
                .contains("Path=/")
                .contains("SameSite=Lax");
        assertThat(comment(writer, post).value("body")).isEmpty();
    }

    @Test
    void what_was_kept_stays_where_the_comment_is_not_taken(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = post(writer);
        keep(writer, post, "Begun and");

        HttpResponse<String> answer = comment(writer, post).with("body", "  ").press("submit");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(comment(writer, post).value("body")).isEqualTo("Begun and");
    }

    @Test
    void a_text_that_is_shown_again_counts_as_unsent_for_the_script_that_keeps_it(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = post(writer);
        assertThat(writer.page(post).select("[data-unsent]").attr("data-unsent"))
                .isEqualTo("false");

        HttpResponse<String> answer =
                comment(writer, post).with("body", "long ".repeat(5000)).press("submit");

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[data-unsent]").attr("data-unsent")).isEqualTo("true");
        assertThat(page.select("[role=alert]").text()).isNotBlank();
        HttpResponse<String> shorter =
                FilledForm.again(writer, answer, FORM).with("body", "short").press("submit");
        assertThat(shorter.statusCode()).isEqualTo(302);
    }

    @Test
    void an_answer_to_a_comment_that_is_gone_can_be_sent_as_one_of_its_own(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal);
        Visitor writer = Visitor.newMember(portal);
        String post = post(author);
        String place = comment(author, post)
                .with("body", "Gone soon")
                .press("submit")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = place.substring(place.lastIndexOf('-') + 1);
        FilledForm reply = FilledForm.open(writer, post + "/comment?reply=" + id, FORM);
        assertThat(reply.value("replyTo")).isEqualTo(id);
        String token = author.page(post).select("#actions [name=csrf]").val();
        author.post(post, Map.of("csrf", token, "jakarta.faces.ViewState", "stateless", "do", "remove comment " + id));

        HttpResponse<String> refused = reply.with("body", "I think so too").press("submit");

        assertThat(refused.statusCode()).isEqualTo(200);
        FilledForm again = FilledForm.again(writer, refused, FORM);
        assertThat(again.value("body")).isEqualTo("I think so too");
        assertThat(again.value("replyTo")).isEmpty();
        assertThat(Jsoup.parse(refused.body()).select("#commentForm-hint.error").text())
                .contains("is gone");
        assertThat(again.press("submit").statusCode()).isEqualTo(302);
        assertThat(comments(portal, post)).contains("I think so too").doesNotContain("Gone soon");
    }

    @Test
    void a_post_that_was_withdrawn_meanwhile_takes_no_comment(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal);
        Visitor writer = Visitor.newMember(portal);
        String post = post(author);
        FilledForm own = comment(author, post).with("body", "To myself");
        FilledForm others = comment(writer, post).with("body", "Anybody here?");
        withdraw(author, post);

        HttpResponse<String> toAuthor = own.press("submit");

        assertThat(toAuthor.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(toAuthor.body()).select("main").text()).contains("This post is not published");
        assertThat(others.press("submit").statusCode()).isEqualTo(404);
    }

    @Test
    void a_guest_and_a_form_without_its_token_write_nothing(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        Visitor guest = Visitor.guest(portal);
        String post = post(writer);
        String guestsToken = guest.page("/sign-in").select("[name=csrf]").val();

        HttpResponse<String> ofGuest =
                guest.post(post + "/comment", Map.of("csrf", guestsToken, "commentForm:body", "Written by nobody"));
        HttpResponse<String> withoutToken =
                writer.post(post + "/comment", Map.of("commentForm:body", "Written by somebody else"));

        assertThat(ofGuest.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(ofGuest.body()).text()).contains("kept in your browser");
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertThat(comments(portal, post)).doesNotContain("Written by");
    }
}
