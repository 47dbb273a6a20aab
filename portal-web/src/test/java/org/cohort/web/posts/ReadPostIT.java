package org.cohort.web.posts;

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

/** What stands around the text of a post, for guests and for members. */
@ExtendWith(SharedPortal.class)
class ReadPostIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private FilledForm newPost(Visitor writer) {
        return FilledForm.open(writer, "/posts/new", "postForm")
                .with("channel", "help")
                .with("title", "Read " + mark)
                .with("body", "Words.");
    }

    private static String published(FilledForm form) {
        return URI.create(location(form.press("publish"))).getRawPath();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=og:" + property + "]").attr("content");
    }

    @Test
    void a_post_tells_programs_what_it_is(RunningPortal portal) {
        String path = published(newPost(Visitor.signedIn(portal, "ada")).with("tldr", "In a word"));

        Document page = Visitor.guest(portal).page(path);

        String address = portal.uri(path).toString().replace("127.0.0.1", "localhost");
        assertThat(page.select("link[rel=canonical]").attr("href").replace("127.0.0.1", "localhost"))
                .isEqualTo(address);
        assertThat(meta(page, "url").replace("127.0.0.1", "localhost")).isEqualTo(address);
        assertThat(meta(page, "title")).isEqualTo("Read " + mark);
        assertThat(meta(page, "description")).isEqualTo("In a word");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("In a word");
    }

    @Test
    void a_post_names_what_it_is_based_on_and_where_it_stood_first(RunningPortal portal) {
        String path = published(newPost(Visitor.signedIn(portal, "ada"))
                .with("basedOnUrl", "https://example.org/origin")
                .with("canonicalUrl", "https://example.org/first")
                .with("inProgress", "true"));

        Document page = Visitor.guest(portal).page(path);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/first");
        assertThat(page.select(".post-foot a").eachAttr("href")).contains("https://example.org/origin");
        assertThat(page.select("article .notice").text()).contains("still working on this post");
    }

    @Test
    void the_parts_of_a_series_lead_to_each_other_and_its_page_has_the_plan(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String first = published(newPost(ada).with("title", "One " + mark).with("series", "Parts " + mark));
        String second = published(newPost(ada).with("title", "Two " + mark).with("series", "Parts " + mark));

        Document page = Visitor.guest(portal).page(second);
        String series = page.select(".breadcrumb a[href^=/series/]").attr("href");
        ada.submit(series, "planForm", Map.of("planForm:plan", "A third is **to come**."));

        assertThat(page.select(".series-nav a[rel=prev]").attr("href")).isEqualTo(first);
        assertThat(page.select("aside a[href=" + first + "]")).hasSize(1);
        assertThat(ada.page(first).select(".series-nav a[rel=next]").attr("href"))
                .isEqualTo(second);
        Document plan = Visitor.guest(portal).page(series);
        assertThat(plan.select(".prose strong").text()).isEqualTo("to come");
        assertThat(plan.select("ol h2 a").eachAttr("href")).containsExactly(first, second);
    }

    @Test
    void a_member_is_told_once_that_another_changed_a_post_since_they_read_it(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        Visitor lin = Visitor.signedIn(portal, "lin");
        String path = published(newPost(ada));
        lin.page(path);
        ada.page(path);
        FilledForm.open(ada, path + "/edit", "postForm")
                .with("body", "Other words.")
                .press("publish");

        assertThat(ada.page(path).select("article .notice")).isEmpty();
        Document changed = lin.page(path);

        assertThat(changed.select("article .notice a").attr("href")).isEqualTo(path + "/revisions?from=1");
        assertThat(lin.page(path + "/revisions?from=1").select(".diff ins").text())
                .contains("Other");
        assertThat(lin.page(path).select("article .notice")).isEmpty();
    }

    @Test
    void a_member_goes_on_at_the_first_comment_they_have_not_seen(RunningPortal portal) {
        Visitor lin = Visitor.signedIn(portal, "lin");
        Visitor ada = Visitor.signedIn(portal, "ada");
        String path = published(newPost(ada));
        comment(ada, path, "Seen");
        assertThat(lin.page(path).select("a:containsOwn(first new one)")).isEmpty();
        String place = comment(ada, path, "Not seen");

        String first =
                lin.page(path).select("a:containsOwn(Go to the first new one)").attr("href");

        String id = place.substring(place.indexOf('#') + 1);
        assertThat(first).endsWith("#" + id);
        assertThat(Visitor.guest(portal).page(first).getElementById(id)).isNotNull();
    }

    private static String comment(Visitor writer, String path, String words) {
        return location(writer.submit(path, "commentForm", Map.of("commentForm:body", words)));
    }

    @Test
    void the_words_of_a_comment_stand_in_the_form_of_who_quotes_it(RunningPortal portal) {
        Visitor lin = Visitor.signedIn(portal, "lin");
        String path = published(newPost(Visitor.signedIn(portal, "ada")));
        String place = comment(lin, path, "First line\n\nLast line");
        Document page = lin.page(path);

        String quote = page.select(place.substring(place.indexOf('#')) + " a:containsOwn(Quote)")
                .attr("href");

        Document form = lin.page(quote);
        assertThat(form.select("[id=commentForm:body]").get(0).wholeText())
                .startsWith("> First line\n> \n> Last line\n\n");
        assertThat(form.select("[name=commentForm:replyTo]").val()).isEqualTo(place.replaceAll(".*-", ""));
    }

    @Test
    void the_number_of_a_post_finds_it_whatever_stands_behind(RunningPortal portal) {
        String path = published(newPost(Visitor.signedIn(portal, "ada")));
        String number = path.substring(0, path.lastIndexOf('/'));

        for (String address : List.of(number, number + "/anything")) {
            HttpResponse<String> answer = portal.get(address);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(location(answer)).isEqualTo(path);
        }
    }

    @Test
    void a_bookmark_is_listed_until_it_is_taken_away(RunningPortal portal) {
        Visitor lin = Visitor.signedIn(portal, "lin");
        String path = published(newPost(Visitor.signedIn(portal, "ada")));

        press(lin, path, "Bookmark");
        assertThat(lin.page("/bookmarks").select(".post-row a[href=" + path + "]"))
                .hasSize(1);

        press(lin, path, "Bookmarked");
        assertThat(lin.page("/bookmarks").select(".post-row a[href=" + path + "]"))
                .isEmpty();
    }

    private static void press(Visitor reader, String path, String button) {
        Document page = reader.page(path);
        String pressed =
                page.select("button[name=do]:matchesOwn(^" + button + "$)").val();
        assertThat(pressed).as(button).isNotEmpty();
        reader.post(
                path,
                Map.of(
                        "csrf",
                        page.select(".post-foot [name=csrf]").val(),
                        "jakarta.faces.ViewState",
                        "stateless",
                        "do",
                        pressed));
    }

    @Test
    void a_guest_loads_no_script_that_the_text_has_no_use_for(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String words = published(newPost(ada));
        String code = published(newPost(ada).with("body", "```python\nimport os\n```"));
        String maths = published(newPost(ada).with("body", "A sum $a^2$ and $20 to $30."));

        assertThat(scripts(portal, words)).containsExactly("site");
        assertThat(scripts(portal, code)).containsExactlyInAnyOrder("site", "text", "code");
        assertThat(scripts(portal, maths)).containsExactlyInAnyOrder("site", "maths");
    }

    /** The scripts of a guest's page by the names of their files, without the mark of their content. */
    private static List<String> scripts(RunningPortal portal, String path) {
        return Visitor.guest(portal).page(path).select("script[src]").eachAttr("src").stream()
                .map(address -> address.replaceAll("^/assets/(\\w+)-[0-9a-f]+\\.js$", "$1"))
                .toList();
    }

    @Test
    void what_is_kept_of_a_page_shows_nobody_what_is_another_readers(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String path = published(newPost(ada));
        String edit = "article a[href=" + path + "/edit]";
        Visitor other = Visitor.newMember(portal);

        assertThat(ada.page(path).select(edit)).hasSize(1);
        assertThat(other.page(path).select(edit)).isEmpty();
        assertThat(Visitor.guest(portal).page(path + "?at=1-1").select(edit)).isEmpty();
        assertThat(ada.page(path).select(edit)).hasSize(1);
        assertThat(other.page(path).select(".site-tools input[name=csrf]")).hasSize(1);
        assertThat(Visitor.guest(portal).page(path + "?at=1-2").select(".site-tools a[href=/sign-in]"))
                .hasSize(1);
    }

    @Test
    void what_is_kept_of_a_page_is_gone_when_the_post_changes(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String path = published(newPost(ada));
        Visitor other = Visitor.newMember(portal);
        assertThat(other.page(path).select("article .prose").text()).isEqualTo("Words.");

        FilledForm.open(ada, path + "/edit", "postForm")
                .with("body", "Other words.")
                .press("publish");

        Document page = other.page(path);
        assertThat(page.select("article .prose").text()).isEqualTo("Other words.");
        assertThat(page.select("article .notice").text()).contains("Changed since");
    }
}
