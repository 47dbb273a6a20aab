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
class EditCommentIT {

    /** Writes a comment on some post of the demo community and returns its number. */
    private static String comment(Visitor writer, String body) {
        String post =
                writer.page("/posts").select(".post-row h2 a, .post-row h3 a").attr("href");
        String place = location(writer.submit(post, "commentForm", Map.of("commentForm:body", body)));
        return place.substring(place.lastIndexOf('-') + 1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> save(Visitor writer, Document form, String path, String body) {
        return writer.post(
                path,
                Map.of(
                        "commentForm",
                        "commentForm",
                        "csrf",
                        form.select("#commentForm [name=csrf]").val(),
                        "jakarta.faces.ViewState",
                        "stateless",
                        "commentForm:version",
                        form.select("[name=commentForm:version]").val(),
                        "commentForm:body",
                        body,
                        "commentForm:submit",
                        "pressed"));
    }

    @Test
    void the_short_address_leads_to_the_comments_place(RunningPortal portal) {
        String id = comment(Visitor.newMember(portal), "Short and findable");

        HttpResponse<String> answer = portal.get("/comments/" + id);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("#comment-" + id);
        assertThat(portal.get("/comments/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_in_between_shows_both_texts(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = "/comments/" + comment(writer, "begun") + "/edit";
        Document first = writer.page(path);
        Document second = writer.page(path);
        assertThat(save(writer, first, path, "from the first").statusCode()).isEqualTo(302);

        HttpResponse<String> refused = save(writer, second, path, "from the second");

        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".versions .written").eachText())
                .containsExactly("from the only here: first", "from the only here: second");
        assertThat(save(writer, page, path, "from both").statusCode()).isEqualTo(302);
        assertThat(writer.page(path).select("[id=commentForm:body]").get(0).wholeText())
                .isEqualTo("from both");
    }

    @Test
    void another_members_comment_is_not_opened(RunningPortal portal) {
        String path = "/comments/" + comment(Visitor.newMember(portal), "mine") + "/edit";

        assertThat(Visitor.newMember(portal).get(path).statusCode()).isEqualTo(403);
        assertThat(portal.get(path).statusCode()).isEqualTo(302);
    }
}
