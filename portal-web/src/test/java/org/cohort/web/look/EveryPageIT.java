package org.cohort.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cohort.people.Role;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.routing.Route;
import org.cohort.web.routing.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the running application's table, as the least role that may see it: axe finds nothing at three widths
 * in light and in dark, nothing hangs over at 320 pixels in either direction, and the browser complains of nothing.
 */
@ExtendWith(SharedPortal.class)
class EveryPageIT {

    @Test
    void every_page_is_fit_to_be_seen_by_guests(RunningPortal portal) {
        assertThat(findings(portal, Role.GUEST, List.of("/nowhere", Sample.QUESTION)))
                .isEmpty();
    }

    @Test
    void every_page_is_fit_to_be_seen_by_members(RunningPortal portal) {
        assertThat(findings(
                        portal,
                        Role.MEMBER,
                        List.of("/", "/posts/{id}/{slug}", "/people/{handle}", "/series/{slug}", Sample.QUESTION)))
                .isEmpty();
    }

    @Test
    void every_page_is_fit_to_be_seen_by_organisers(RunningPortal portal) {
        assertThat(findings(portal, Role.ORGANISER, List.of("/"))).isEmpty();
    }

    /** Of the pages whose least role this is, and of some that show this role more. */
    private static List<String> findings(RunningPortal portal, Role role, List<String> more) {
        Sample sample = new Sample(portal);
        List<String> patterns = new ArrayList<>(Routes.ALL.stream()
                .filter(route -> route.page().endsWith(".xhtml") && role == visitor(route.leastRole()))
                .map(Route::pattern)
                .toList());
        patterns.addAll(more);
        List<String> findings = new ArrayList<>();
        try (Browser browser = Browser.open(portal)) {
            if (role != Role.GUEST) {
                browser.signIn(role == Role.ORGANISER ? "grace" : "ada");
            }
            for (String pattern : patterns) {
                String path = sample.addressOf(pattern);
                browser.go(path);
                findings.addAll(new OpenPage(path, browser).inspect());
            }
        }
        assertThat(patterns).as("pages for " + role).hasSizeGreaterThan(more.size());
        return findings;
    }

    /** As whom a page is opened that needs this role at least. */
    private static Role visitor(Role least) {
        return least.compareTo(Role.MEMBER) > 0 ? Role.ORGANISER : least;
    }
}
