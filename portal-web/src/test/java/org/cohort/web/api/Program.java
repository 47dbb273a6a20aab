package org.cohort.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A program that asks the API, with a member's token or without, from a network in which nobody else is. */
final class Program {

    static final ObjectMapper JSON = new ObjectMapper();

    private final RunningPortal portal;
    private final Visitor network;
    private final @Nullable String token;

    private Program(RunningPortal portal, @Nullable String token) {
        this.portal = portal;
        this.network = Visitor.guest(portal);
        this.token = token;
    }

    static Program ofGuest(RunningPortal portal) {
        return new Program(portal, null);
    }

    static Program withToken(RunningPortal portal, String token) {
        return new Program(portal, token);
    }

    /** With a token from the command line. */
    static Program of(RunningPortal portal, String handle) {
        return new Program(portal, token(portal, handle, "write"));
    }

    /** With a token of an organiser, whose writing is not limited. */
    static Program inBulk(RunningPortal portal, String handle) {
        return new Program(portal, token(portal, handle, "bulk"));
    }

    /** Of a member who has just come and of whom no other test knows. */
    static Program ofNewMember(RunningPortal portal) {
        String handle = newHandle();
        Visitor.newMember(portal, handle);
        return of(portal, handle);
    }

    static String newHandle() {
        return "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static String token(RunningPortal portal, String handle, String scope) {
        String said = portal.command("token", handle, scope);
        String[] lines = said.split("\n", -1);
        if (lines.length < 2 || !lines[1].startsWith("cohort_")) {
            throw new AssertionError("No token: " + said);
        }
        return lines[1];
    }

    /** The secret of a token that the member makes on the page. */
    static String tokenFromPage(Visitor member, String scope) {
        HttpResponse<String> page = member.submit(
                "/settings/tokens",
                "tokenForm",
                Map.of(
                        "name",
                        "A " + scope + " token",
                        "scope",
                        scope,
                        "days",
                        "30",
                        "tokenPassword",
                        Visitor.PASSWORD));
        return Jsoup.parse(page.body()).select("#secret").text();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    /**
     * What a request is answered.
     *
     * @param path below the API's own
     * @param body JSON, or null for none
     * @param headers names and values
     */
    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/api/v1" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return network.send(request);
    }

    /** The JSON of an answer. */
    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.body(), e);
        }
    }

    /** The number of a new published post. */
    long publish(String title) {
        HttpResponse<String> answer = send("POST", "/posts", """
                {"kind": "discussion", "channel": "help", "title": "%s", "body": "What *is* it?", "tags": ["programs"]}
                """.formatted(title));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return json(answer).get("id").asLong();
    }

    /** The number of a new comment. */
    long comment(long post, String words) {
        return json(send("POST", "/posts/" + post + "/comments", "{\"body\": \"%s\"}".formatted(words)))
                .get("id")
                .asLong();
    }
}
