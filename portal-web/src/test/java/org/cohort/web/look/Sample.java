package org.cohort.web.look;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SentMails;
import org.cohort.web.fixtures.Visitor;

/** Writing of Ada's with all that Markdown brings, changed once and commented on; and a page of hers for each address. */
final class Sample {

    private static final String TEXT = """
            A paragraph with `code`, **weight**, a [link](https://example.org) and @grace.

            ## A heading

            ```python
            for pixel in window: total += pixel * weight  # longer than a narrow window is wide, so that it scrolls
            ```

            | one | two | three | four | five | six | seven | eight | nine |
            |-----|-----|-------|------|------|-----|-------|-------|------|
            | 1   | 2   | 3     | 4    | 5    | 6   | 7     | 8     | 9    |

            > [!NOTE]
            > A note, a sum $a^2 + b^2$ and a footnote[^1].

            - [x] done
            - [ ] to do

            <details><summary>More</summary>

            What was folded.

            </details>

            https://example.org/an-address/that-has-no-place/to-break/and-goes-on/and-on/and-on/and-on

            [^1]: The footnote.
            """;

    /** Stands for the page of a question, which is no pattern of its own. */
    static final String QUESTION = "/posts/{id}/{slug} of a question";

    private final Map<String, String> addresses = new HashMap<>();

    Sample(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String post = path(save(ada, "/posts/new", "first words", "publish"));
        save(ada, post + "/edit", TEXT, "publish");
        String draft = path(save(ada, "/posts/new", "not yet", "keep"));
        String place = location(ada.submit(post, "commentForm", Map.of("commentForm:body", TEXT)));
        String comment = place.substring(place.lastIndexOf('-') + 1);
        String question = question(ada);
        addresses.put("/questions/{id}/edit", question.replaceFirst("/posts/(\\d+)/.*", "/questions/$1/edit"));
        addresses.put(QUESTION, question);
        addresses.put("/posts/{id}", post.substring(0, post.lastIndexOf('/')));
        addresses.put("/posts/{id}/{slug}", post);
        addresses.put("/posts/{id}/{slug}/edit", draft);
        addresses.put("/posts/{id}/{slug}/revisions", post + "/revisions");
        addresses.put("/posts/{id}/{slug}/comment", post + "/comment?reply=" + comment);
        addresses.put("/comments/{id}", "/comments/" + comment);
        addresses.put("/comments/{id}/edit", "/comments/" + comment + "/edit");
        addresses.put("/tags/{tag}", "/tags/looks");
        addresses.put(
                "/series/{slug}", ada.page(post).select("a[href^=/series/]").attr("href"));
        addresses.put(
                "/unsubscribe/{word}",
                SentMails.of(portal).await("List-Unsubscribe").stopPath());
        mailedLinks(portal);
        addresses.put("/channels/{slug}", "/channels/help");
        addresses.put("/people/{handle}", "/people/ada");
    }

    /** Pages behind links in mails, to somebody who forgot their password and then moves to another address. */
    private void mailedLinks(RunningPortal portal) {
        String handle = "l" + UUID.randomUUID().toString().substring(0, 8);
        Visitor member = Visitor.newMember(portal, handle);
        member.submit(
                "/settings/security",
                "emailForm",
                Map.of(
                        "emailForm:newEmail",
                        handle + "@elsewhere.example.org",
                        "emailForm:emailPassword",
                        Visitor.PASSWORD));
        Visitor.guest(portal).submit("/sign-in/forgot", "forgotForm", Map.of("forgotForm:email", handle));
        for (String page : List.of("/reset-password/", "/confirm-email/", "/keep-email/")) {
            addresses.put(
                    page + "{word}",
                    SentMails.of(portal).await("To: " + handle, page).pathBelow(page));
        }
    }

    /** Where a page of this pattern is; a pattern with places to fill must have been given one. */
    String addressOf(String pattern) {
        if (!pattern.contains("{")) {
            return pattern;
        }
        String address = addresses.get(pattern);
        if (address == null || address.isEmpty()) {
            throw new AssertionError("Say in Sample where a page of " + pattern + " is");
        }
        return address;
    }

    private static HttpResponse<String> save(Visitor writer, String path, String text, String button) {
        return writer.submit(
                path,
                "postForm",
                Map.of(
                        "postForm:kind",
                        "article",
                        "postForm:title",
                        "What a page looks like, in a title of some length",
                        "postForm:tags",
                        "looks",
                        "postForm:series",
                        "Looks",
                        "postForm:channel",
                        "help",
                        "postForm:body",
                        text,
                        "postForm:" + button,
                        "pressed"));
    }

    /** Asked without a name, answered, and solved. */
    private static String question(Visitor ada) {
        String question = path(ada.submit(
                "/questions/new",
                "postForm",
                Map.of(
                        "postForm:title",
                        "Why does a question look like this?",
                        "postForm:subject",
                        "Lesson 4",
                        "postForm:body",
                        "It has words.",
                        "postForm:error",
                        "a line of an error that is longer than a narrow window is wide: so that it scrolls, and scrolls",
                        "postForm:anonymous",
                        "true",
                        "postForm:publish",
                        "pressed")));
        String place = location(ada.submit(question, "commentForm", Map.of("commentForm:body", TEXT)));
        String answer = place.substring(place.lastIndexOf('-') + 1);
        Map<String, String> fields = new HashMap<>(Map.of("jakarta.faces.ViewState", "stateless"));
        fields.put("csrf", ada.page(question).select("#actions [name=csrf]").val());
        fields.put("do", "accept comment " + answer);
        ada.post(question, fields);
        return question;
    }

    private static String path(HttpResponse<String> redirect) {
        return URI.create(location(redirect)).getRawPath();
    }

    private static String location(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("Not saved: " + redirect.body()));
    }
}
