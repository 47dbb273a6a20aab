package org.cohort.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.cohort.web.routing.Route;
import org.cohort.web.routing.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every route of the running application against every role. A row is written by hand: the status for a guest, a member, a
 * moderator and an organiser. A route without a row fails, and so does a row without a route.
 */
@ExtendWith(SharedPortal.class)
class AccessMatrixIT {

    private static final String TO_SIGN_IN = "302";

    /** Guest, member, moderator, organiser. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            row("/", "200 200 200 200"),
            row("/posts", "200 200 200 200"),
            row("/posts/{id}/{slug}", "404 404 404 404"),
            row("/posts/{id}/{slug}/comment", TO_SIGN_IN + " 404 404 404"),
            row("/posts/new", TO_SIGN_IN + " 200 200 200"),
            row("/posts/{id}/{slug}/edit", TO_SIGN_IN + " 404 404 404"),
            row("/posts/{id}/{slug}/revisions", "404 404 404 404"),
            row("/comments/{id}", "404 404 404 404"),
            row("/comments/{id}/edit", TO_SIGN_IN + " 404 404 404"),
            row("/tags", "200 200 200 200"),
            row("/tags/{tag}", "404 404 404 404"),
            row("/series/{slug}", "404 404 404 404"),
            row("/channels", "200 200 200 200"),
            row("/channels/{slug}", "404 404 404 404"),
            row("/people/{handle}", "404 404 404 404"),
            row("/feed.atom", "200 200 200 200"),
            row("/tags/{tag}/feed.atom", "404 404 404 404"),
            row("/people/{handle}/feed.atom", "404 404 404 404"),
            row("/channels/{slug}/feed.atom", "404 404 404 404"),
            row("/sitemap.xml", "200 200 200 200"),
            row("/sitemap/{id}.xml", "404 404 404 404"),
            row("/robots.txt", "200 200 200 200"),
            row("/sign-in", "200 200 200 200"),
            row("/sign-up", "200 200 200 200"),
            row("/settings", TO_SIGN_IN + " 200 200 200"),
            row("/drafts", TO_SIGN_IN + " 200 200 200"),
            row("/drafts/keep", "405 405 405 405"),
            row("/preview", "405 405 405 405"),
            row("/posts/cover", "405 405 405 405"),
            row("/emoji", "401 200 200 200"),
            row("/people/suggest", "401 200 200 200"),
            row("/bookmarks", TO_SIGN_IN + " 200 200 200"),
            row("/organise", TO_SIGN_IN + " 403 403 200"),
            row("/organise/channels", TO_SIGN_IN + " 403 403 200"),
            row("/imports", TO_SIGN_IN + " 403 403 200"));

    @Test
    void every_route_answers_each_role_as_its_row_says(RunningPortal portal) {
        List<Visitor> roles = List.of(
                Visitor.guest(portal),
                Visitor.signedIn(portal, "lin"),
                Visitor.signedIn(portal, "mary"),
                Visitor.signedIn(portal, "grace"));
        Map<String, String> actual = new TreeMap<>();
        for (Route route : Routes.ALL) {
            StringBuilder statuses = new StringBuilder();
            for (Visitor visitor : roles) {
                HttpResponse<String> answer = visitor.get(filled(route));
                statuses.append(statuses.isEmpty() ? "" : " ").append(answer.statusCode());
            }
            actual.put(route.pattern(), statuses.toString());
        }
        assertThat(actual).isEqualTo(new TreeMap<>(EXPECTED));
    }

    @Test
    void what_is_not_in_the_table_is_nowhere(RunningPortal portal) {
        assertThat(List.of("/WEB-INF/web.xml", "/posts/index.xhtml", "/WEB-INF/pages/home/index.xhtml", "/organise/x"))
                .allSatisfy(path -> assertThat(portal.get(path).statusCode()).isEqualTo(404));
    }

    /** Things that do not exist: a page must not tell them from things that may not be seen. */
    private static String filled(Route route) {
        return route.pattern().replace("{id}", "999999999").replaceAll("\\{\\w+}", "no-such-thing");
    }

    private static Map.Entry<String, String> row(String pattern, String statuses) {
        return Map.entry(pattern, statuses);
    }
}
