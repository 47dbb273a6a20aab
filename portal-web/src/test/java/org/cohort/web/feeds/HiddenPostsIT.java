package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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

/** What readers of pages cannot see, programs cannot see either. */
@ExtendWith(SharedPortal.class)
class HiddenPostsIT {

    private final String mark = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_post_that_is_taken_back_leaves_every_feed_and_the_sitemap_until_it_returns(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = send(writer, "publish");
        assertThat(placesThatName(path, portal, writer)).hasSize(places(writer).size());

        move(writer, path, "withdraw");
        assertThat(placesThatName(path, portal, writer)).isEmpty();
        send(writer, path + "/edit", "publish");
        assertThat(placesThatName(path, portal, writer)).hasSize(places(writer).size());

        move(writer, path, "remove");
        assertThat(placesThatName(path, portal, writer)).isEmpty();
        move(writer, path, "restore");
        assertThat(placesThatName(path, portal, writer)).hasSize(places(writer).size());
    }

    @Test
    void a_draft_is_in_no_feed_and_not_in_the_sitemap(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String path = send(writer, "keep").replaceAll("/edit$", "");

        assertThat(writer.get(path).statusCode()).isEqualTo(200);
        assertThat(placesThatName(path, portal, writer)).isEmpty();
        assertThat(placesThatName(mark, portal, writer)).isEmpty();
    }

    /** Those of the places that hold this text, as a guest's program reads them and as the writer's does. */
    private List<String> placesThatName(String text, RunningPortal portal, Visitor writer) {
        return places(writer).stream()
                .filter(place -> {
                    boolean told = portal.get(place).body().contains(text);
                    assertThat(writer.get(place).body().contains(text))
                            .as(place)
                            .isEqualTo(told);
                    return told;
                })
                .toList();
    }

    private List<String> places(Visitor writer) {
        String profile =
                writer.page("/").select(".site-tools a[href^=/people/]").attr("href");
        return List.of(
                "/feed.atom",
                "/tags/" + mark + "/feed.atom",
                profile + "/feed.atom",
                "/channels/journeys/feed.atom",
                "/sitemap.xml");
    }

    private String send(Visitor writer, String button) {
        return send(writer, "/posts/new?channel=journeys", button);
    }

    private String send(Visitor writer, String form, String button) {
        return URI.create(FilledForm.open(writer, form, "postForm")
                        .with("title", "Hidden " + mark)
                        .with("body", "Now you see it")
                        .with("tags", mark)
                        .press(button)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawPath();
    }

    private static void move(Visitor writer, String path, String action) {
        Document page = writer.page(path + "/edit");
        Map<String, String> fields = Map.of(
                "csrf",
                page.select("#postForm [name=csrf]").val(),
                "jakarta.faces.ViewState",
                "stateless",
                "do",
                action);
        assertThat(writer.post(path + "/edit", fields).statusCode()).isEqualTo(302);
    }
}
