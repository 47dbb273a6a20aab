package org.cohort.web.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
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

/** How a member says what they want to hear of, and what their first page then shows. */
@ExtendWith(SharedPortal.class)
class FollowAndMuteIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static String written(Visitor writer, String title, String tags) {
        HttpResponse<String> answer = FilledForm.open(writer, "/posts/new", "postForm")
                .with("channel", "help")
                .with("title", title)
                .with("tags", tags)
                .with("body", "Words.")
                .press("publish");
        return URI.create(location(answer)).getRawPath();
    }

    /** The address of the comment. */
    private static String comment(Visitor writer, String path, String text) {
        return location(FilledForm.open(writer, path + "/comment", "commentForm")
                .with("body", text)
                .press("submit"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> press(Visitor reader, String path, String button) {
        Document page = reader.page(path);
        String pressed = page.select("form[action=/involvement] button")
                .get(button.equals("follow") ? 0 : 1)
                .attr("value");
        return reader.post("/involvement", Map.of("do", pressed, "back", path, "csrf", token(page)));
    }

    private static String token(Document page) {
        return page.select("input[name=csrf]").get(0).attr("value");
    }

    private static List<String> changed(Document home) {
        return home.select("section[aria-labelledby=changed] h3").eachText();
    }

    private static List<String> fresh(Document home) {
        return home.select("section[aria-labelledby=fresh] h3").eachText();
    }

    @Test
    void what_is_followed_stands_first_and_what_is_muted_nowhere(RunningPortal portal) {
        Visitor reader = Visitor.newMember(portal);
        Visitor writer = Visitor.newMember(portal);
        String title = "Followed " + mark;
        String path = written(writer, title, "kept" + mark);
        String tag = "/tags/kept" + mark;
        assertThat(fresh(reader.page("/"))).contains(title);

        assertThat(location(press(reader, tag, "follow"))).isEqualTo(tag);
        assertThat(reader.page(tag).select("button[aria-pressed=true]").text()).isEqualTo("Following");
        assertThat(changed(reader.page("/"))).containsExactly(title);
        assertThat(reader.page("/following").select("#content li a").eachAttr("href"))
                .containsExactly(tag);

        press(reader, tag, "follow");
        press(reader, path, "mute");
        Document home = reader.page("/");
        assertThat(changed(home)).isEmpty();
        assertThat(fresh(home)).doesNotContain(title);
    }

    @Test
    void the_next_unread_is_the_first_comment_that_was_not_seen(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = written(writer, "Mine " + mark, "");
        writer.page(path);
        Visitor other = Visitor.newMember(portal);
        String comment = comment(other, path, "To be found");

        String next = location(writer.get("/unread"));

        assertThat(next).isEqualTo(comment);
        assertThat(changed(writer.page("/"))).containsExactly("Mine " + mark);
        writer.page(next.replaceFirst("#.*", ""));
        assertThat(changed(writer.page("/"))).isEmpty();
    }

    @Test
    void the_next_unread_is_never_a_comment_that_was_called_read(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = written(writer, "Mine " + mark, "");
        Visitor other = Visitor.newMember(portal);
        writer.page(path);
        comment(other, path, "To be skipped");
        writer.post("/read", Map.of("back", "/", "csrf", token(writer.page("/"))));

        String comment = comment(other, path, "To be found");

        assertThat(location(writer.get("/unread"))).isEqualTo(comment);
    }

    @Test
    void everything_can_be_called_read(RunningPortal portal) {
        Visitor reader = Visitor.newMember(portal);
        written(Visitor.newMember(portal), "Much " + mark, "");
        Document home = reader.page("/");
        assertThat(fresh(home)).isNotEmpty();

        reader.post("/read", Map.of("back", "/", "csrf", token(home)));

        assertThat(fresh(reader.page("/"))).isEmpty();
        assertThat(location(reader.get("/unread"))).isEqualTo("/");
    }

    @Test
    void a_button_leads_back_into_the_portal_alone_and_mangled_ones_do_nothing(RunningPortal portal) {
        Visitor reader = Visitor.newMember(portal);
        String token = token(reader.page("/"));

        assertThat(location(reader.post("/read", Map.of("back", "//elsewhere.example", "csrf", token))))
                .isEqualTo("/");
        for (String mangled : List.of("", "following", "following channel x", "loud channel 1", "muted comment 1")) {
            assertThat(reader.post("/involvement", Map.of("do", mangled, "back", "/", "csrf", token))
                            .statusCode())
                    .as(mangled)
                    .isIn(400, 404);
        }
    }
}
