package org.cohort.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every route of the running application against every role. A row is written by hand: the status for a guest, a member, a
 * moderator and an organiser. The routes are those that the running portal says it has: one without a row fails, and so
 * does a row without a route.
 */
@ExtendWith(SharedPortal.class)
class AccessMatrixIT {

    private static final String TO_SIGN_IN = "302";

    /** Guest, member, moderator, organiser. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            row("/", "200 200 200 200"),
            row("/posts", "200 200 200 200"),
            row("/posts/{id}", "404 404 404 404"),
            row("/posts/{id}/{slug}", "404 404 404 404"),
            row("/posts/{id}/{slug}/comment", TO_SIGN_IN + " 404 404 404"),
            row("/posts/new", TO_SIGN_IN + " 200 200 200"),
            row("/posts/{id}/{slug}/edit", TO_SIGN_IN + " 404 404 404"),
            row("/posts/{id}/{slug}/revisions", "404 404 404 404"),
            row("/questions", "200 200 200 200"),
            row("/questions/new", TO_SIGN_IN + " 200 200 200"),
            row("/questions/{id}/edit", TO_SIGN_IN + " 404 404 404"),
            row("/comments/{id}", "404 404 404 404"),
            row("/comments/{id}/edit", TO_SIGN_IN + " 404 404 404"),
            row("/tags", "200 200 200 200"),
            row("/tags/{tag}", "404 404 404 404"),
            row("/series/{slug}", "404 404 404 404"),
            row("/channels", "200 200 200 200"),
            row("/channels/{slug}", "404 404 404 404"),
            row("/people", TO_SIGN_IN + " 200 200 200"),
            row("/people/{handle}", "404 404 404 404"),
            row("/search", "200 200 200 200"),
            row("/api", "200 200 200 200"),
            row("/feed.atom", "200 200 200 200"),
            row("/tags/{tag}/feed.atom", "404 404 404 404"),
            row("/people/{handle}/feed.atom", "404 404 404 404"),
            row("/channels/{slug}/feed.atom", "404 404 404 404"),
            row("/sitemap.xml", "200 200 200 200"),
            row("/sitemap/{id}.xml", "404 404 404 404"),
            row("/robots.txt", "200 200 200 200"),
            row("/sign-in", "200 200 200 200"),
            row("/sign-up", "200 200 200 200"),
            row("/language", "405 405 405 405"),
            row("/settings", TO_SIGN_IN + " 200 200 200"),
            row("/drafts", TO_SIGN_IN + " 200 200 200"),
            row("/drafts/keep", "405 405 405 405"),
            row("/preview", "405 405 405 405"),
            row("/posts/cover", "405 405 405 405"),
            row("/emoji", "401 200 200 200"),
            row("/questions/similar", "401 200 200 200"),
            row("/live", "401 400 400 400"),
            row("/live/state", "401 200 200 200"),
            row("/live/bell", "401 200 200 200"),
            row("/manifest.webmanifest", "200 200 200 200"),
            row("/offline", "200 200 200 200"),
            row("/people/suggest", "401 200 200 200"),
            // Nobody who has not just given a password.
            row("/sign-in/second", "302 302 302 302"),
            row("/sign-in/forgot", "200 200 200 200"),
            row("/reset-password/{word}", "200 200 200 200"),
            row("/confirm-email/{word}", "200 200 200 200"),
            row("/keep-email/{word}", "200 200 200 200"),
            row("/settings/security", TO_SIGN_IN + " 200 200 200"),
            row("/settings/profile", TO_SIGN_IN + " 200 200 200"),
            row("/settings/notifications", TO_SIGN_IN + " 200 200 200"),
            row("/settings/tokens", TO_SIGN_IN + " 200 200 200"),
            row("/unsubscribe/{word}", "404 404 404 404"),
            row("/organise/mail", TO_SIGN_IN + " 403 403 200"),
            row("/notifications", TO_SIGN_IN + " 200 200 200"),
            row("/shortcuts", "200 200 200 200"),
            row("/following", TO_SIGN_IN + " 200 200 200"),
            row("/involvement", "405 405 405 405"),
            row("/blocks", "405 405 405 405"),
            row("/settings/blocked", TO_SIGN_IN + " 200 200 200"),
            row("/read", "405 405 405 405"),
            row("/unread", TO_SIGN_IN + " 302 302 302"),
            row("/bookmarks", TO_SIGN_IN + " 200 200 200"),
            row("/organise", TO_SIGN_IN + " 403 403 200"),
            row("/organise/channels", TO_SIGN_IN + " 403 403 200"),
            row("/imports", TO_SIGN_IN + " 403 403 200"));

    /** Addresses of servlets that are no rows of the table, or answer beside it. */
    private static final Map<String, String> EXPECTED_OF_SERVLETS = Map.ofEntries(
            row("*.jsp", "404 404 404 404"),
            row("*.jspx", "404 404 404 404"),
            row("*.xhtml", "404 404 404 404"),
            row("/WEB-INF/pages/comments/send", "404 404 404 404"),
            row("/WEB-INF/pages/feeds/*", "404 404 404 404"),
            row("/WEB-INF/pages/manifest", "404 404 404 404"),
            row("/WEB-INF/pages/notifications/stop", "404 404 404 404"),
            row("/WEB-INF/pages/blocks/choose", "404 404 404 404"),
            row("/WEB-INF/pages/involvement/choose", "404 404 404 404"),
            row("/WEB-INF/pages/involvement/next", "404 404 404 404"),
            row("/WEB-INF/pages/involvement/read", "404 404 404 404"),
            row("/WEB-INF/pages/robots", "404 404 404 404"),
            row("/WEB-INF/pages/sitemap/part", "404 404 404 404"),
            row("/WEB-INF/pages/sitemap/whole", "404 404 404 404"),
            row("/api/v1/*", "404 404 404 404"),
            row("/assets/*", "404 404 404 404"),
            row("/control/*", "404 404 404 404"),
            row("/files", "405 405 405 405"),
            row("/files/*", "404 404 404 404"),
            // Whether it lives, whatever is asked.
            row("/health/*", "200 200 200 200"),
            row("/imports/upload", "405 405 405 405"),
            row("/metrics/*", "404 404 404 404"),
            row("/openapi", "200 200 200 200"),
            row("/openapi/*", "404 404 404 404"),
            row("/settings/picture", "405 405 405 405"),
            row("/sign-out", "405 405 405 405"));

    @Test
    void every_route_answers_each_role_as_its_row_says(RunningPortal portal) {
        List<String> patterns = Addresses.of(portal).routes().stream()
                .map(Addresses.Row::pattern)
                .toList();

        assertThat(patterns).isNotEmpty();
        assertThat(answers(portal, patterns)).isEqualTo(new TreeMap<>(EXPECTED));
    }

    @Test
    void every_servlet_beside_the_table_answers_each_role_as_its_row_says(RunningPortal portal) {
        Addresses addresses = Addresses.of(portal);
        List<String> rows =
                addresses.routes().stream().map(Addresses.Row::pattern).toList();
        List<String> beside = addresses.mappings().stream()
                .filter(mapping -> !rows.contains(mapping))
                .toList();

        assertThat(answers(portal, beside)).isEqualTo(new TreeMap<>(EXPECTED_OF_SERVLETS));
    }

    @Test
    void an_address_answers_no_method_that_its_row_does_not_name(RunningPortal portal) {
        Visitor organiser = Visitor.signedIn(portal, "grace");
        String token = Forms.token(organiser);

        assertThat(Addresses.of(portal).routes()).isNotEmpty().allSatisfy(row -> {
            Set<String> others = new TreeSet<>(Set.of("POST", "PUT", "PATCH", "DELETE"));
            others.removeAll(row.methods());
            assertThat(others)
                    .allSatisfy(method -> assertThat(organiser
                                    .send(Forms.request(portal, method, Addresses.filled(row.pattern()), token))
                                    .statusCode())
                            .as("%s %s", method, row.pattern())
                            .isEqualTo(405));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/posts/index.xhtml",
                "/WEB-INF/pages/home/index.xhtml",
                "/WEB-INF/pages/feeds/posts",
                "/META-INF/MANIFEST.MF",
                "/organise/x",
                "/posts/new/",
                "/api/v1/nothing",
                "/assets/..;/organise",
                "/assets/%2e%2e/organise",
                "/health/../organise",
                "/control/..;/WEB-INF/pages/organise/index.xhtml",
                "//organise",
                "/%6frganise/x",
                "/x/no-such-thing"
            })
    void what_is_not_in_the_table_is_nowhere(String path, RunningPortal portal) {
        assertThat(Visitor.guest(portal).raw(path)).as(path).isIn(400, 403, 404);
    }

    private static Map<String, String> answers(RunningPortal portal, List<String> patterns) {
        List<Visitor> roles = List.of(
                Visitor.guest(portal),
                Visitor.signedIn(portal, "lin"),
                Visitor.signedIn(portal, "mary"),
                Visitor.signedIn(portal, "grace"));
        Map<String, String> actual = new TreeMap<>();
        for (String pattern : patterns) {
            actual.put(
                    pattern,
                    roles.stream()
                            .map(visitor -> visitor.get(Addresses.filled(pattern)))
                            .map(answer -> Integer.toString(answer.statusCode()))
                            .collect(Collectors.joining(" ")));
        }
        return actual;
    }

    private static Map.Entry<String, String> row(String pattern, String statuses) {
        return Map.entry(pattern, statuses);
    }
}
