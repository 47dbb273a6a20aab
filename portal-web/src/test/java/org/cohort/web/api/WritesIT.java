package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing by programs: retried, at odds with others, and as fast as it may be. */
@ExtendWith(SharedPortal.class)
class WritesIT {

    private static final String KEY = "Idempotency-Key";

    @Test
    void a_retry_makes_one_thing_and_gets_the_same_answer(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        String key = UUID.randomUUID().toString();
        String body = "{\"channel\": \"help\", \"title\": \"Once %s\", \"body\": \"Words\"}".formatted(key);

        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> member.send("POST", "/posts", body, KEY, key)));
        }
        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .as(answers.get(0).body())
                .containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("ETag"))
                .containsOnly(answers.get(0).headers().firstValue("ETag"));
        String handle = Program.json(member.get("/me")).get("handle").asText();
        assertThat(Program.json(member.get("/posts?author=" + handle)).get("items"))
                .hasSize(1);
    }

    @Test
    void a_key_belongs_to_one_request(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        long post = member.publish("One request");
        String path = "/posts/" + post + "/comments";
        assertThat(member.send("POST", path, "{\"body\": \"First\"}", KEY, "mine")
                        .statusCode())
                .isEqualTo(201);

        HttpResponse<String> other = member.send("POST", path, "{\"body\": \"Second\"}", KEY, "mine");

        new Described(portal).check("POST /posts/{id}/comments", 422, other);
        assertThat(Program.json(other).at("/violations/0/field").asText()).isEqualTo(KEY);
        assertThat(Program.json(member.get(path)).get("items")).hasSize(1);
    }

    @Test
    void what_was_refused_may_be_sent_again_with_its_key(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        String path = "/posts/" + member.publish("Refused first") + "/comments";

        assertThat(member.send("POST", path, "{\"body\": \" \"}", KEY, "again").statusCode())
                .isEqualTo(422);
        assertThat(member.send("POST", path, "{\"body\": \"Words\"}", KEY, "again")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_edit_of_a_version_that_has_passed_changes_nothing(RunningPortal portal) {
        Described described = new Described(portal);
        Program member = Program.ofNewMember(portal);
        String path = "/posts/" + member.publish("At first");
        HttpResponse<String> read = member.get(path);
        String tag = read.headers().firstValue("ETag").orElseThrow();
        int version = Program.json(read).get("version").asInt();
        assertThat(tag).isEqualTo("\"" + version + "\"");
        member.send("PATCH", path, "{\"title\": \"Meanwhile\"}", "If-Match", tag);

        described.check("PATCH /posts/{id}", 412, member.send("PATCH", path, "{\"title\": \"Late\"}", "If-Match", tag));
        described.check(
                "PATCH /posts/{id}",
                409,
                member.send("PATCH", path, "{\"title\": \"Late\", \"version\": %d}".formatted(version)));
        described.check("DELETE /posts/{id}", 412, member.send("DELETE", path, null, "If-Match", tag));
        assertThat(Program.json(member.get(path)).get("title").asText()).isEqualTo("Meanwhile");
    }

    @Test
    void an_edit_leaves_what_it_does_not_name(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        JsonNode before = Program.json(member.send("POST", "/posts", """
                {"channel": "help", "title": "A draft", "body": "Words", "tldr": "Short", "tags": ["kept"], "draft": true}
                """));
        String path = "/posts/" + before.get("id").asLong();
        assertThat(before.get("publishedAt").isNull()).isTrue();
        assertThat(Program.ofGuest(portal).get(path).statusCode()).isEqualTo(404);

        JsonNode after = Program.json(member.send("PATCH", path, "{\"title\": \"A post\", \"draft\": false}"));

        assertThat(after.get("title").asText()).isEqualTo("A post");
        assertThat(after.get("tldr").asText()).isEqualTo("Short");
        assertThat(after.at("/tags/0").asText()).isEqualTo("kept");
        assertThat(after.get("publishedAt").isNull()).isFalse();
        assertThat(Program.ofGuest(portal).get(path).statusCode()).isEqualTo(200);
        JsonNode withdrawn = Program.json(member.send("PATCH", path, "{\"tldr\": \"\", \"draft\": true}"));
        assertThat(withdrawn.get("tldr").isNull()).isTrue();
        assertThat(withdrawn.get("publishedAt").isNull()).isTrue();
        assertThat(Program.json(member.get("/drafts")).get("items")).hasSize(1);
    }

    @Test
    void what_a_program_writes_stands_on_the_page_at_once(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        JsonNode post = Program.json(member.get("/posts/" + member.publish("On the page")));
        String page = post.get("path").asText();
        assertThat(Visitor.guest(portal).page(page).text()).contains("On the page");

        member.comment(post.get("id").asLong(), "<script>alert(1)</script>Harmless");

        assertThat(Visitor.guest(portal).page(page).select(".comment").text()).contains("Harmless");
        assertThat(Visitor.guest(portal).page(page).select(".comment script")).isEmpty();
    }

    @Test
    void who_writes_too_fast_is_told_when_to_go_on(RunningPortal portal) {
        Program member = Program.ofNewMember(portal);
        String path = "/posts/" + member.publish("Fast") + "/bookmark";
        HttpResponse<String> answer = member.send("PUT", path, null);
        assertThat(answer.headers().firstValue("RateLimit-Limit")).hasValue("60");
        for (int i = 0; i < 200 && answer.statusCode() == 204; i++) {
            answer = member.send("PUT", path, null);
        }

        new Described(portal).check("PUT /posts/{id}/bookmark", 429, answer);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(member.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void an_organisers_bulk_token_writes_on(RunningPortal portal) {
        Program organiser = Program.inBulk(portal, "grace");
        String path = "/posts/" + organiser.publish("Much") + "/bookmark";

        for (int i = 0; i < 100; i++) {
            assertThat(organiser.send("PUT", path, null).statusCode()).isEqualTo(204);
        }
    }
}
