package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what through the API: as on the pages, and no more than the token says. */
@ExtendWith(SharedPortal.class)
class AccessIT {

    /** Guest, other member who only reads, other member, moderator, organiser, author. */
    private static final Map<String, String> OF_A_PUBLISHED_POST = rows(
            "GET /posts/{post}", "200 200 200 200 200 200",
            "GET /posts/{post}/comments", "200 200 200 200 200 200",
            "GET /comments/{comment}", "200 200 200 200 200 200",
            "POST /posts/{post}/comments", "401 403 201 201 201 201",
            "PUT /posts/{post}/bookmark", "401 403 204 204 204 204",
            "PUT /posts/{post}/reactions/%F0%9F%91%8D", "401 403 204 204 204 204",
            "PUT /comments/{comment}/reactions/%F0%9F%91%8D", "401 403 204 204 204 204",
            "PATCH /posts/{post}", "401 403 403 200 200 200",
            "PATCH /comments/{comment}", "401 403 403 403 403 200",
            "DELETE /comments/{comment}", "401 403 403 204 204 204",
            "DELETE /posts/{post}", "401 403 403 204 204 204");

    private static final Map<String, String> OF_A_DRAFT = rows(
            "GET /posts/{post}", "404 404 404 404 404 200",
            "GET /posts/{post}/comments", "404 404 404 404 404 200",
            "PATCH /posts/{post}", "401 403 404 404 404 200",
            "DELETE /posts/{post}", "401 403 404 404 404 204",
            "POST /posts/{post}/comments", "401 403 404 404 404 403",
            "PUT /posts/{post}/bookmark", "401 403 404 404 404 204",
            "PUT /posts/{post}/reactions/%F0%9F%91%8D", "401 403 404 404 404 204");

    private static final Map<String, String> OF_WHAT_IS_ONES_OWN = rows(
            "GET /me", "401 200 200 200 200 200",
            "GET /drafts", "401 200 200 200 200 200",
            "GET /bookmarks", "401 200 200 200 200 200",
            "GET /notifications", "401 200 200 200 200 200",
            "GET /members", "401 200 200 200 200 200",
            "GET /members/ada", "200 200 200 200 200 200",
            "GET /channels", "200 200 200 200 200 200",
            "GET /search?q=the", "200 200 200 200 200 200",
            "PUT /notifications/read", "401 403 204 204 204 204");

    @Test
    void each_role_and_scope_is_answered_as_its_row_says(RunningPortal portal) {
        List<Program> others = others(portal);

        assertThat(answers(OF_A_PUBLISHED_POST, others, portal, false)).isEqualTo(OF_A_PUBLISHED_POST);
        assertThat(answers(OF_A_DRAFT, others, portal, true)).isEqualTo(OF_A_DRAFT);
        assertThat(answers(OF_WHAT_IS_ONES_OWN, others, portal, false)).isEqualTo(OF_WHAT_IS_ONES_OWN);
    }

    @Test
    void who_asked_without_a_name_is_named_to_nobody_but_moderators(RunningPortal portal) {
        Program asker = Program.ofNewMember(portal);
        String handle = Program.json(asker.get("/me")).get("handle").asText();
        long question =
                Program.json(asker.send("POST", "/posts", """
                        {"kind": "question", "channel": "help", "title": "Nobody knows", "body": "x", "anonymous": true}
                        """)).get("id").asLong();
        long comment = asker.comment(question, "More of it");
        String words = "{\"body\": \"Words\"}";
        for (Program other : List.of(Program.ofGuest(portal), Program.ofNewMember(portal))) {
            other.send("PUT", "/posts/" + question + "/bookmark", null);
            for (String path : List.of(
                    "/posts/" + question,
                    "/posts?limit=100",
                    "/posts?author=" + handle,
                    "/posts/" + question + "/comments",
                    "/comments/" + comment,
                    "/bookmarks",
                    "/notifications",
                    "/search?q=nobody+knows")) {
                assertThat(other.get(path).body()).as(path).doesNotContain(handle);
            }
            assertThat(other.send("POST", "/posts/" + question + "/comments", words)
                            .body())
                    .doesNotContain(handle);
        }
        for (Program knows : List.of(asker, Program.of(portal, "mary"))) {
            assertThat(knows.get("/posts/" + question).body()).contains(handle);
            assertThat(knows.get("/comments/" + comment).body()).contains(handle);
        }
    }

    @Test
    void what_a_member_shares_with_members_is_not_for_guests(RunningPortal portal) {
        String handle = Program.json(Program.ofNewMember(portal).get("/me"))
                .get("handle")
                .asText();

        assertThat(Program.json(Program.ofGuest(portal).get("/members/" + handle))
                        .get("shared")
                        .isNull())
                .isTrue();
        assertThat(Program.json(Program.ofNewMember(portal).get("/members/" + handle))
                        .get("shared")
                        .isNull())
                .isFalse();
    }

    @Test
    void another_role_holds_for_the_next_request(RunningPortal portal) {
        String handle = Program.newHandle();
        Visitor.newMember(portal, handle);
        Program program = Program.of(portal, handle);
        String comment = "/comments/"
                + Program.of(portal, "lin").comment(Program.of(portal, "lin").publish("Of another"), "Words");
        assertThat(program.send("DELETE", comment, null).statusCode()).isEqualTo(403);

        portal.command("member-role", handle, "moderator");
        assertThat(program.send("DELETE", comment, null).statusCode()).isEqualTo(204);

        portal.command("member-role", handle, "member");
        assertThat(program.get(comment).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_is_shown_once_and_opens_nothing_when_it_is_ended(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        String secret = Program.tokenFromPage(member, "write");
        Program program = Program.withToken(portal, secret);
        assertThat(program.get("/me").statusCode()).isEqualTo(200);
        assertThat(member.page("/settings/tokens").text())
                .contains("A write token", "Read and write", "Last used")
                .doesNotContain(secret);

        String number = member.page("/settings/tokens")
                .select("#tokensForm button[name=end]")
                .val();
        member.submit("/settings/tokens", "tokensForm", Map.of("end", number));

        assertThat(program.get("/me").statusCode()).isEqualTo(401);
        assertThat(member.page("/settings/tokens").text()).contains("You have none yet");
    }

    @Test
    void a_token_needs_the_password_and_ends_with_the_one_that_an_organiser_sets(RunningPortal portal) {
        String handle = Program.newHandle();
        Visitor member = Visitor.newMember(portal, handle);
        Program program = Program.withToken(portal, Program.tokenFromPage(member, "write"));
        Map<String, String> guessed =
                Map.of("name", "Mine", "scope", "read", "days", "30", "tokenPassword", "not the password");
        assertThat(Jsoup.parse(member.submit("/settings/tokens", "tokenForm", guessed)
                                .body())
                        .select("#tokenPassword-hint.error, #secret"))
                .extracting(Element::text)
                .containsExactly("That is not your password.");

        portal.command("member-reset", handle);

        assertThat(program.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void lifetimes_and_numbers_that_there_are_not_are_refused(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        for (String days : List.of("0", "-1", "99999999999", "thirty", "")) {
            Map<String, String> odd =
                    Map.of("name", "Mine", "scope", "read", "days", days, "tokenPassword", Visitor.PASSWORD);
            assertThat(Jsoup.parse(member.submit("/settings/tokens", "tokenForm", odd)
                                    .body())
                            .select("#tokenForm .error")
                            .text())
                    .as(days)
                    .contains("lifetimes");
        }
        Program.tokenFromPage(member, "read");
        for (String number : List.of("0", "-1", "99999999999999999999", "x")) {
            assertThat(member.submit("/settings/tokens", "tokensForm", Map.of("end", number))
                            .statusCode())
                    .as(number)
                    .isEqualTo(302);
        }
    }

    @Test
    void bulk_work_is_offered_to_organisers_alone(RunningPortal portal) {
        assertThat(Visitor.newMember(portal).page("/settings/tokens").select("input[name=scope]"))
                .extracting(input -> input.val())
                .containsExactly("read", "write");
        assertThat(Visitor.signedIn(portal, "grace").page("/settings/tokens").select("input[name=scope]"))
                .extracting(input -> input.val())
                .containsExactly("read", "write", "bulk");
        assertThat(Program.tokenFromPage(Visitor.newMember(portal), "bulk")).isEmpty();
        assertThat(portal.command("token", "ada", "bulk")).contains("portal: ", "x 1");
    }

    private static List<Program> others(RunningPortal portal) {
        return List.of(
                Program.ofGuest(portal),
                Program.withToken(portal, Program.tokenFromPage(Visitor.newMember(portal), "read")),
                Program.ofNewMember(portal),
                Program.of(portal, "mary"),
                Program.of(portal, "grace"));
    }

    /** Each program asks for a post of its own, so that none is in the way of another; each row has an author of its own. */
    private static Map<String, String> answers(
            Map<String, String> rows, List<Program> others, RunningPortal portal, boolean draft) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String row : rows.keySet()) {
            Program author = Program.ofNewMember(portal);
            answers.put(
                    row,
                    Stream.concat(others.stream(), Stream.of(author))
                            .map(program -> ask(program, row, author, draft))
                            .map(status -> Integer.toString(status))
                            .collect(Collectors.joining(" ")));
        }
        return answers;
    }

    private static int ask(Program program, String row, Program author, boolean draft) {
        String[] words = row.split(" ", 2);
        long post = row.contains("{post}") || row.contains("{comment}") ? post(author, draft) : 0;
        long comment = row.contains("{comment}") ? author.comment(post, "Words") : 0;
        String path = words[1].replace("{post}", Long.toString(post)).replace("{comment}", Long.toString(comment));
        String body = switch (words[0]) {
            case "POST" -> "{\"body\": \"Words\"}";
            case "PATCH" -> words[1].startsWith("/posts") ? "{\"title\": \"Other\"}" : "{\"body\": \"Other\"}";
            default -> null;
        };
        return program.send(words[0], path, body).statusCode();
    }

    private static long post(Program author, boolean draft) {
        return Program.json(author.send("POST", "/posts", """
                        {"channel": "help", "title": "Whose is it", "body": "Words", "draft": %b}
                        """.formatted(draft)))
                .get("id")
                .asLong();
    }

    private static Map<String, String> rows(String... cells) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.put(cells[i], cells[i + 1]);
        }
        return rows;
    }
}
