package org.cohort.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who reads the name of somebody who asked without it, on every address that shows the question or what was said below it.
 * What is not in the table must not be named by anybody.
 */
@ExtendWith(SharedPortal.class)
class AnonymousIT {

    private static final String NOBODY = "";
    private static final String STAFF = "moderator organiser";

    /** Names the question; nothing that could be taken for the asker. */
    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private final String mark =
            "a" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    @Test
    void only_moderators_and_organisers_read_who_asked(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal, mark);
        Visitor answerer = Visitor.newMember(portal);
        asker.submit("/settings/profile", "profileForm", Map.of("profileForm:name", "Known as " + mark));
        assertThat(asker.page("/people/" + mark).select("h1").text()).isEqualTo("Known as " + mark);
        String path = ask(asker);
        edit(asker, path);
        String answer = comment(answerer, path, "An answer");
        String reply = comment(asker, path, "A word of the asker's");
        press(asker, path, "accept comment " + answer);
        press(asker, path, "metoo comment " + answer);
        press(asker, path, "react comment " + answer + " 👍");
        Map<String, Visitor> readers = new LinkedHashMap<>();
        readers.put("guest", Visitor.guest(portal));
        readers.put("member", answerer);
        readers.put("helper", helper(portal));
        readers.put("moderator", Visitor.signedIn(portal, "mary"));
        readers.put("organiser", Visitor.signedIn(portal, "grace"));
        readers.values().stream().skip(1).forEach(reader -> press(reader, path, "bookmark post " + number(path)));

        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry(path, STAFF),
                Map.entry(path + "?at=" + answer + "-" + answer, STAFF),
                Map.entry(path + "?after=0-0-999999", STAFF),
                Map.entry(path + "?before=999999999999-0--900000", STAFF),
                Map.entry(path + "?reply=" + reply, STAFF),
                Map.entry(path + "?quote=" + reply, STAFF),
                Map.entry(path + "/comment?reply=" + reply, STAFF),
                Map.entry(path + "/comment?quote=" + reply, STAFF),
                Map.entry(path + "/revisions", STAFF),
                Map.entry(path + "/revisions?from=1&to=2", STAFF),
                Map.entry("/comments/" + reply, NOBODY),
                Map.entry(path + "/edit", NOBODY),
                Map.entry("/questions/" + number(path) + "/edit", NOBODY),
                Map.entry("/", NOBODY),
                Map.entry("/posts", NOBODY),
                Map.entry("/questions", NOBODY),
                Map.entry("/questions?tag=" + word, NOBODY),
                Map.entry("/tags/" + word, NOBODY),
                Map.entry("/tags", NOBODY),
                Map.entry("/search?q=" + word, NOBODY),
                Map.entry("/notifications", NOBODY),
                Map.entry("/channels/help", NOBODY),
                Map.entry("/bookmarks", NOBODY),
                Map.entry("/drafts", NOBODY),
                Map.entry("/feed.atom", NOBODY),
                Map.entry("/tags/" + mark + "t/feed.atom", NOBODY),
                Map.entry("/channels/help/feed.atom", NOBODY),
                Map.entry("/sitemap.xml", NOBODY)));

        Map<String, String> named = new TreeMap<>();
        expected.keySet().forEach(address -> named.put(address, namedTo(readers, address)));

        assertThat(named).isEqualTo(expected);
    }

    @Test
    void the_askers_own_pages_do_not_lead_to_the_question(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal, mark);
        ask(asker);
        List<Visitor> readers = List.of(Visitor.guest(portal), asker, Visitor.signedIn(portal, "grace"));

        assertThat(List.of("/people/" + mark, "/people/" + mark + "/feed.atom", "/search?q=from:" + mark))
                .allSatisfy(address -> assertThat(readers).allSatisfy(reader -> {
                    HttpResponse<String> answer = reader.get(address);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).doesNotContain("Why " + word);
                }));
    }

    @Test
    void a_search_that_finds_it_names_its_channel_and_nobody(RunningPortal portal) {
        ask(Visitor.newMember(portal, mark));
        assertThat(portal.command("catch-up-index")).isEqualTo("x 0\n");

        assertThat(Visitor.guest(portal)
                        .page("/search?q=" + word)
                        .select("main .post-row .meta > span")
                        .eachText())
                .startsWith("Question", "A member", "Help")
                .hasSize(4);
    }

    @Test
    void the_page_says_who_sees_the_name(RunningPortal portal) {
        Visitor asker = Visitor.newMember(portal, mark);
        String path = ask(asker);

        assertThat(Visitor.signedIn(portal, "mary")
                        .page(path)
                        .select(".post-head ~ .hint")
                        .text())
                .isEqualTo("Asked without a name. Only the asker, moderators and organisers see who it is.");
        assertThat(Visitor.guest(portal).page(path).select(".post-head ~ .hint").text())
                .isEqualTo("Asked without a name. Moderators and organisers can see who it is.");
        assertThat(asker.page(path).select("#commentForm .form-foot .hint").text())
                .isEqualTo("Posted without your name");
        assertThat(Visitor.guest(portal).page(path).select(".byline").text()).contains("A member");
    }

    /** The names of the readers to whom this address gives the asker's handle or name, other than as their own. */
    private String namedTo(Map<String, Visitor> readers, String address) {
        return readers.entrySet().stream()
                .filter(reader -> reader.getValue().get(address).body().contains(mark))
                .map(Map.Entry::getKey)
                .reduce((one, two) -> one + " " + two)
                .orElse(NOBODY);
    }

    private String ask(Visitor asker) {
        return URI.create(location(FilledForm.open(asker, "/questions/new", "postForm")
                        .with("title", "Why " + word)
                        .with("body", "It stops.")
                        .with("tags", word)
                        .with("anonymous", "true")
                        .press("publish")))
                .getRawPath();
    }

    private static void edit(Visitor asker, String path) {
        String form = "/questions/" + number(path) + "/edit";
        location(FilledForm.open(asker, form, "postForm")
                .with("body", "It still stops.")
                .press("publish"));
    }

    private static String comment(Visitor writer, String path, String text) {
        String place = location(writer.submit(path, "commentForm", Map.of("commentForm:body", text)));
        return place.substring(place.lastIndexOf('-') + 1);
    }

    private static void press(Visitor visitor, String path, String what) {
        Map<String, String> fields = new HashMap<>(Map.of("jakarta.faces.ViewState", "stateless", "do", what));
        fields.put("csrf", visitor.page(path).select("#actions [name=csrf]").val());
        assertThat(visitor.post(path, fields).statusCode()).as(what).isEqualTo(302);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** The question's, in its address. */
    private static String number(String path) {
        return path.replaceFirst("/posts/(\\d+)/.*", "$1");
    }

    private static Visitor helper(RunningPortal portal) {
        String handle = "h" + UUID.randomUUID().toString().substring(0, 8);
        Visitor helper = Visitor.newMember(portal, handle);
        assertThat(portal.command("member-role", handle, "helper")).contains("x 0");
        return helper;
    }
}
