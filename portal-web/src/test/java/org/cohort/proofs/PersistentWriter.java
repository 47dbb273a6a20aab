package org.cohort.proofs;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A member who sends one comment after the other until the portal is gone, and then the one that was not answered again. */
final class PersistentWriter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REDIRECT = 302;

    private final String name;
    private final URI form;
    private final String session;
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> acknowledged = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private @Nullable Sent unanswered;

    private record Sent(String text, String key) {}

    /** Signs up and opens a post's page; the session and the form hold for every portal on the same rows. */
    PersistentWriter(String name, RunningPortal portal, String post) {
        this.name = name;
        Visitor visitor = Visitor.newMember(portal);
        this.session = visitor.session();
        Element commentForm = visitor.page(post).getElementById("commentForm");
        if (commentForm == null) {
            throw new IllegalStateException(post + " has no form for comments");
        }
        this.form = portal.uri(commentForm.attr("action"));
        for (Element field : commentForm.select("input[name], textarea[name]")) {
            fields.put(field.attr("name"), field.val());
        }
    }

    /** Writes until the portal no longer answers. */
    void writeUntilKilled() {
        while (true) {
            Sent next = new Sent(
                    "Number %d of %s, %s".formatted(acknowledged.size() + 1, name, UUID.randomUUID()),
                    UUID.randomUUID().toString());
            unanswered = next;
            try {
                send(next);
            } catch (IOException killed) {
                return;
            }
            acknowledged.add(next.text);
            unanswered = null;
        }
    }

    /** Sends what was not answered again, and again, as an impatient finger does; says whether there was something. */
    boolean sendAgain() throws IOException {
        Sent last = unanswered;
        if (last == null) {
            return false;
        }
        String place = send(last);
        acknowledged.add(last.text);
        unanswered = null;
        String again = send(last);
        if (!again.equals(place)) {
            throw new IllegalStateException(last + " is at " + place + " and, sent again, at " + again);
        }
        return true;
    }

    /** The texts that the portal said it keeps. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** The address of the comment. */
    private String send(Sent comment) throws IOException {
        fields.put("commentForm:body", comment.text);
        fields.put("commentForm:key", comment.key);
        HttpRequest request = HttpRequest.newBuilder(form)
                .timeout(PATIENCE)
                .header("Cookie", "session=" + session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded()))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            String place = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() != REDIRECT || !place.contains("#comment-")) {
                throw new IllegalStateException(
                        name + " was answered " + answer.statusCode() + " " + place + ": " + answer.body());
            }
            return place;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
