package org.cohort.web.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class WriteCommentIT {

    private static String post(Visitor visitor) {
        return visitor.page("/posts").select(".post-row h2 a").attr("href");
    }

    @Test
    void an_empty_comment_is_asked_for_words(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        HttpResponse<String> answer = writer.submit(post(writer), "commentForm", Map.of("commentForm:body", " \n"));

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("#commentForm-hint.error").text()).isNotBlank();
        assertThat(page.select("[id=commentForm:body]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("h1").text()).isEqualTo("Write a comment");
    }

    @Test
    void a_reply_refused_is_shown_again_as_a_reply_and_loses_nothing(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = post(writer);
        String place = writer.submit(post, "commentForm", Map.of("commentForm:body", "Begun"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = place.substring(place.lastIndexOf('-') + 1);
        String tooLong = "far too long ".repeat(2000);

        HttpResponse<String> refused =
                writer.submit(post + "/comment?reply=" + id, "commentForm", Map.of("commentForm:body", tooLong));

        Document page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(page.select("[id=commentForm:body]").get(0).wholeText()).isEqualTo(tooLong);
        assertThat(page.select("[name=commentForm:replyTo]").val()).isEqualTo(id);
        assertThat(page.select("h1").text()).isEqualTo("Reply to Somebody New");
    }

    @Test
    void a_post_that_is_not_there_takes_no_comment(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String token = writer.page("/settings").select("input[name=csrf]").val();

        HttpResponse<String> answer =
                writer.post("/posts/999999999/nothing/comment", Map.of("csrf", token, "commentForm:body", "Hello?"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
