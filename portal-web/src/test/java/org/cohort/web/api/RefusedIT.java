package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and how it is said: always as a problem that is described. */
@ExtendWith(SharedPortal.class)
class RefusedIT {

    @Test
    void every_operation_refuses_a_token_that_opens_nothing(RunningPortal portal) {
        Described described = new Described(portal);
        Program stranger = Program.withToken(portal, "cohort_nothing");

        described.operations().forEach(operation -> {
            HttpResponse<String> answer = described.check(operation, 401, ask(stranger, operation));
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        });
    }

    @Test
    void every_write_needs_a_token_and_one_that_writes(RunningPortal portal) {
        Described described = new Described(portal);
        Program guest = Program.ofGuest(portal);
        Program reading = Program.withToken(portal, Program.tokenFromPage(Visitor.newMember(portal), "read"));

        assertThat(described.operations())
                .filteredOn(operation -> !operation.startsWith("GET"))
                .hasSizeGreaterThan(10)
                .allSatisfy(operation -> {
                    described.check(operation, 401, ask(guest, operation));
                    described.check(operation, 403, ask(reading, operation));
                });
        assertThat(reading.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_said_for_every_operation_that_names_something(RunningPortal portal) {
        Described described = new Described(portal);
        Program member = Program.ofNewMember(portal);

        assertThat(described.operations())
                // Whatever number: it is read then.
                .filteredOn(operation -> operation.contains("{") && !operation.endsWith("/read"))
                .hasSizeGreaterThan(12)
                .allSatisfy(operation -> described.check(operation, 404, ask(member, operation)));
    }

    /** The operation with nothing that there is in each of its places, and a body that could be taken. */
    private static HttpResponse<String> ask(Program program, String operation) {
        String[] words = operation.split(" ", 2);
        String path = words[1].replace("{id}", "999999999")
                .replace("{commentId}", "999999998")
                .replace("{emoji}", "%F0%9F%91%8D")
                .replace("{kind}", "post")
                .replaceAll("\\{\\w+}", "no-such-thing");
        String body = switch (operation) {
            case "PUT /channels/{slug}/involvement",
                    "PUT /posts/{id}/involvement",
                    "PUT /members/{handle}/involvement" -> "{\"level\": \"muted\"}";
            case "PATCH /series/{slug}" -> "{\"plan\": \"x\"}";
            case "PATCH /posts/{id}" -> "{\"title\": \"x\"}";
            case "POST /posts/{id}/comments", "PATCH /comments/{id}" -> "{\"body\": \"x\"}";
            case "POST /posts" -> "{\"channel\": \"help\", \"title\": \"x\", \"body\": \"x\"}";
            default -> null;
        };
        return program.send(words[0].toUpperCase(Locale.ROOT), path, body);
    }

    @Test
    void a_cookie_opens_nothing_here(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");

        HttpResponse<String> answer = ada.get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /posts                 | {"title":                    | 400
            POST   | /posts                 | []                           | 400
            POST   | /posts                 |                              | 400
            POST   | /posts                 | {"title": "x"}               | 422
            POST   | /posts                 | {"unknown": "x"}             | 422
            POST   | /posts                 | {"channel":"help","title":1,"body":"x"} | 422
            POST   | /posts                 | {"channel":"help","title":"x","body":"x","kind":"poem"} | 422
            POST   | /posts                 | {"channel":"nowhere","title":"x","body":"x"} | 422
            POST   | /posts                 | {"channel":"announcements","title":"x","body":"x"} | 422
            GET    | /posts?limit=0         |                              | 422
            GET    | /posts?limit=101       |                              | 422
            GET    | /posts?limit=many      |                              | 422
            GET    | /posts?after=nonsense  |                              | 422
            GET    | /posts?kind=poem       |                              | 422
            GET    | /search?q=x&after=21   |                              | 422
            """)
    void what_cannot_be_taken_is_a_problem(String method, String path, String body, int status, RunningPortal portal) {
        Described described = new Described(portal);
        HttpResponse<String> answer = Program.ofNewMember(portal).send(method, path, body);

        described.check(method + " " + path.replaceAll("\\?.*", ""), status, answer);
        if (status == 422) {
            assertThat(Program.json(answer).get("violations")).isNotEmpty();
        }
    }

    @Test
    void an_announcement_is_for_organisers(RunningPortal portal) {
        HttpResponse<String> answer = Program.ofNewMember(portal).send("POST", "/posts", """
                {"kind": "announcement", "channel": "help", "title": "x", "body": "x"}
                """);

        new Described(portal).check("POST /posts", 403, answer);
    }

    @Test
    void other_types_methods_sizes_and_addresses_are_problems_too(RunningPortal portal) {
        Described described = new Described(portal);
        Program member = Program.ofNewMember(portal);

        described.check("POST /posts", 415, member.send("POST", "/posts", "words", "Content-Type", "text/plain"));
        described.check(
                "POST /posts", 413, member.send("POST", "/posts", "{\"title\": \"" + "x".repeat(1 << 20) + "\"}"));
        described.check("POST /posts", 400, member.send("POST", "/posts", "[".repeat(100_000)));
        described.check("POST /posts", 400, member.send("POST", "/posts", "{\"part\": " + "9".repeat(5_000) + "}"));
        HttpResponse<String> wrongMethod = member.send("DELETE", "/channels", null);
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow"))
                .hasValueSatisfying(
                        allowed -> assertThat(allowed).contains("GET").doesNotContain("DELETE"));
        assertThat(wrongMethod.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/nothing", "/posts/0", "/posts/x", "/posts/01", "/channels/help/nothing"})
    void an_address_that_is_not_there_is_a_problem(String path, RunningPortal portal) {
        HttpResponse<String> answer = Program.ofGuest(portal).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(Program.json(answer).get("title").asText()).contains("/openapi");
    }
}
