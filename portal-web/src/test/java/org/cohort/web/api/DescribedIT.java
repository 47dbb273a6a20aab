package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of {@code /openapi} is asked for, and every answer is what is said of it; one that is left out fails. */
@ExtendWith(SharedPortal.class)
class DescribedIT {

    /** Telling members is work of its own, which begins after the comment is there. */
    private static final int MOST_LOOKS = 500;

    private static final String THUMB = URLEncoder.encode("👍", StandardCharsets.UTF_8);

    @Test
    void every_operation_answers_as_it_is_described(RunningPortal portal) {
        Described described = new Described(portal);
        Program ada = Program.of(portal, "ada");

        read(described, ada);
        long post = posts(described, ada);
        long comment = comments(described, ada, post);
        marks(described, ada, post, comment);
        notifications(described, portal, ada, post);
        series(described, ada);
        involvement(described, ada, post);
        questions(described, portal, ada);
        described.check("DELETE /comments/{id}", 204, ada.send("DELETE", "/comments/" + comment, null));
        described.check("DELETE /posts/{id}", 204, ada.send("DELETE", "/posts/" + post, null));

        assertThat(described.visited()).isEqualTo(described.operations());
    }

    private static void read(Described described, Program ada) {
        described.check("GET /channels", 200, ada.get("/channels"));
        described.check("GET /channels/{slug}", 200, ada.get("/channels/help"));
        described.check("GET /tags", 200, ada.get("/tags?limit=5"));
        described.check("GET /members", 200, ada.get("/members?q=a&limit=3"));
        described.check("GET /members/{handle}", 200, ada.get("/members/ada"));
        described.check("GET /me", 200, ada.get("/me"));
        described.check("GET /drafts", 200, ada.get("/drafts"));
        described.check("GET /search", 200, ada.get("/search?q=the"));
        described.check("GET /similar", 200, ada.get("/similar?text=a+gradient"));
        described.check("GET /posts", 200, ada.get("/posts?limit=100"));
        assertThat(Program.json(ada.get("/posts?limit=100")).get("items")).hasSizeGreaterThan(10);
    }

    private static long posts(Described described, Program ada) {
        HttpResponse<String> made = described.check("POST /posts", 201, ada.send("POST", "/posts", """
                {"kind": "article", "channel": "help", "title": "Described", "body": "Words, *kept* whole.",
                 "tldr": "Words", "tags": ["Programs"], "language": "en", "series": "Described by a program",
                 "canonicalUrl": "https://example.org/a", "basedOnUrl": "https://example.org/b", "inProgress": true}
                """));
        long id = Program.json(made).get("id").asLong();
        assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/posts/" + id);
        String tag = described
                .check("GET /posts/{id}", 200, ada.get("/posts/" + id))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        described.check(
                "PATCH /posts/{id}",
                200,
                ada.send("PATCH", "/posts/" + id, "{\"title\": \"Described anew\"}", "If-Match", tag));
        return id;
    }

    private static long comments(Described described, Program ada, long post) {
        HttpResponse<String> made = described.check(
                "POST /posts/{id}/comments",
                201,
                ada.send("POST", "/posts/" + post + "/comments", "{\"body\": \"First\"}"));
        long id = Program.json(made).get("id").asLong();
        ada.send("POST", "/posts/" + post + "/comments", "{\"body\": \"Second\", \"replyTo\": %d}".formatted(id));
        described.check("GET /posts/{id}/comments", 200, ada.get("/posts/" + post + "/comments?limit=1"));
        described.check("GET /posts/{id}/comments", 200, ada.get("/posts/" + post + "/comments"));
        described.check("GET /comments/{id}", 200, ada.get("/comments/" + id));
        described.check(
                "PATCH /comments/{id}", 200, ada.send("PATCH", "/comments/" + id, "{\"body\": \"First, mended\"}"));
        return id;
    }

    private static void marks(Described described, Program ada, long post, long comment) {
        String toPost = "/posts/" + post + "/reactions/" + THUMB;
        String toComment = "/comments/" + comment + "/reactions/" + THUMB;
        described.check("PUT /posts/{id}/reactions/{emoji}", 204, ada.send("PUT", toPost, null));
        described.check("PUT /comments/{id}/reactions/{emoji}", 204, ada.send("PUT", toComment, null));
        HttpResponse<String> read = described.check("GET /posts/{id}", 200, ada.get("/posts/" + post));
        assertThat(Program.json(read).get("reactions")).singleElement().satisfies(reaction -> {
            assertThat(reaction.get("emoji").asText()).isEqualTo("👍");
            assertThat(reaction.get("mine").asBoolean()).isTrue();
        });
        described.check("GET /posts/{id}/comments", 200, ada.get("/posts/" + post + "/comments"));
        described.check("DELETE /posts/{id}/reactions/{emoji}", 204, ada.send("DELETE", toPost, null));
        described.check("DELETE /comments/{id}/reactions/{emoji}", 204, ada.send("DELETE", toComment, null));
        described.check("PUT /posts/{id}/bookmark", 204, ada.send("PUT", "/posts/" + post + "/bookmark", null));
        HttpResponse<String> bookmarks = described.check("GET /bookmarks", 200, ada.get("/bookmarks"));
        assertThat(Program.json(bookmarks).get("items"))
                .anySatisfy(item -> assertThat(item.get("id").asLong()).isEqualTo(post));
        described.check("DELETE /posts/{id}/bookmark", 204, ada.send("DELETE", "/posts/" + post + "/bookmark", null));
    }

    private static void notifications(Described described, RunningPortal portal, Program ada, long post) {
        Program other = Program.ofNewMember(portal);
        other.comment(post, "This concerns you");
        HttpResponse<String> told = ada.get("/notifications");
        for (int i = 0; i < MOST_LOOKS && !unread(told, post); i++) {
            told = ada.get("/notifications");
        }
        described.check("GET /notifications", 200, told);
        assertThat(unread(told, post)).isTrue();
        described.check(
                "PUT /notifications/{kind}/{id}/read",
                204,
                ada.send("PUT", "/notifications/post/" + post + "/read", null));
        assertThat(unread(ada.get("/notifications"), post)).isFalse();
        described.check("PUT /notifications/read", 204, ada.send("PUT", "/notifications/read", null));
    }

    private static boolean unread(HttpResponse<String> answer, long post) {
        for (JsonNode item : Program.json(answer).get("items")) {
            if (item.get("id").asLong() == post) {
                return item.get("unread").asBoolean();
            }
        }
        return false;
    }

    private static void involvement(Described described, Program ada, long post) {
        String following = "{\"level\": \"following\"}";
        described.check(
                "PUT /channels/{slug}/involvement", 204, ada.send("PUT", "/channels/help/involvement", following));
        described.check(
                "PUT /posts/{id}/involvement", 204, ada.send("PUT", "/posts/" + post + "/involvement", following));
        described.check(
                "PUT /members/{handle}/involvement", 204, ada.send("PUT", "/members/lin/involvement", following));
        HttpResponse<String> chosen = described.check("GET /involvements", 200, ada.get("/involvements"));
        assertThat(Program.json(chosen).get("items")).hasSizeGreaterThanOrEqualTo(3);
        for (String path : List.of("/channels/help", "/members/lin")) {
            ada.send("PUT", path + "/involvement", "{\"level\": \"normal\"}");
        }
    }

    private static void questions(Described described, RunningPortal portal, Program ada) {
        HttpResponse<String> asked = described.check("POST /posts", 201, ada.send("POST", "/posts", """
                {"kind": "question", "channel": "help", "title": "Why is it described?", "body": "Why?", "anonymous": true}
                """));
        long question = Program.json(asked).get("id").asLong();
        Program other = Program.ofNewMember(portal);
        long answer = other.comment(question, "Because");
        String accepted = "/posts/" + question + "/accepted";
        described.check("GET /posts/{id}/accepted", 404, ada.get(accepted));
        described.check("PUT /posts/{id}/accepted/{commentId}", 204, ada.send("PUT", accepted + "/" + answer, null));
        HttpResponse<String> found = described.check("GET /posts/{id}/accepted", 200, other.get(accepted));
        assertThat(Program.json(found).get("comment").asLong()).isEqualTo(answer);
        described.check("PUT /comments/{id}/me-too", 204, ada.send("PUT", "/comments/" + answer + "/me-too", null));
        described.check(
                "DELETE /comments/{id}/me-too", 204, ada.send("DELETE", "/comments/" + answer + "/me-too", null));
        described.check(
                "DELETE /posts/{id}/accepted/{commentId}", 204, ada.send("DELETE", accepted + "/" + answer, null));
    }

    private static void series(Described described, Program ada) {
        String path = "/series/described-by-a-program";
        described.check("GET /series/{slug}", 200, ada.get(path));
        HttpResponse<String> planned = described.check(
                "PATCH /series/{slug}", 200, ada.send("PATCH", path, "{\"plan\": \"Two *more* parts\"}"));
        assertThat(Program.json(planned).get("planHtml").asText()).contains("<em>more</em>");
    }
}
