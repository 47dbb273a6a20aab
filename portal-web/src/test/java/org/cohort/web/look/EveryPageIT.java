package org.cohort.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.Role;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.look.OpenPage.View;
import org.cohort.web.routing.Route;
import org.cohort.web.routing.Routes;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/**
 * Every page of the running application's table, in every language of the portal, as the least role that may see it: axe
 * finds nothing in the views that {@link #views} names, nothing hangs over at 320 pixels in either direction, and the browser
 * complains of nothing.
 */
@ExtendWith(SharedPortal.class)
class EveryPageIT {

    @ParameterizedTest
    @EnumSource
    void every_page_is_fit_to_be_seen_by_guests(PortalLanguage language, RunningPortal portal) {
        assertThat(findings(portal, language, Role.GUEST, List.of("/nowhere", Sample.QUESTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_fit_to_be_seen_by_members(PortalLanguage language, RunningPortal portal) {
        assertThat(findings(
                        portal,
                        language,
                        Role.MEMBER,
                        List.of("/", "/posts/{id}/{slug}", "/people/{handle}", "/series/{slug}", Sample.QUESTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_fit_to_be_seen_by_organisers(PortalLanguage language, RunningPortal portal) {
        assertThat(findings(portal, language, Role.ORGANISER, List.of("/"))).isEmpty();
    }

    /** English in all, because most of what can be wrong is so in every language; the others where words are tightest. */
    private static List<View> views(PortalLanguage language) {
        return switch (language) {
            case ENGLISH ->
                Stream.of(360, 768, 1280)
                        .flatMap(width -> Stream.of(new View(width, "light"), new View(width, "dark")))
                        .toList();
            case SPANISH -> List.of(new View(360, "dark"));
            case ARABIC -> List.of(new View(360, "dark"), new View(1280, "light"));
        };
    }

    /** Of the pages whose least role this is, and of some that show this role more. */
    private static List<String> findings(RunningPortal portal, PortalLanguage language, Role role, List<String> more) {
        Sample sample = new Sample(portal);
        List<String> patterns = new ArrayList<>(Routes.ALL.stream()
                .filter(route -> route.page().endsWith(".xhtml") && role == visitor(route.leastRole()))
                .map(Route::pattern)
                .toList());
        patterns.addAll(more);
        List<String> findings = new ArrayList<>();
        try (Browser browser = Browser.open(portal)) {
            browser.go("/");
            browser.driver().manage().addCookie(new Cookie("language", language.code(), "/"));
            if (role != Role.GUEST) {
                browser.signIn(role == Role.ORGANISER ? "grace" : "ada");
            }
            for (String pattern : patterns) {
                String path = sample.addressOf(pattern);
                browser.go(path);
                if (!spoken(browser).equals(language.code())) {
                    findings.add(path + " is in the language " + spoken(browser));
                }
                findings.addAll(new OpenPage(path, browser).inspect(views(language)));
            }
        }
        assertThat(patterns).as("pages for " + role).hasSizeGreaterThan(more.size());
        return findings;
    }

    private static String spoken(Browser browser) {
        return String.valueOf(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
    }

    /** As whom a page is opened that needs this role at least. */
    private static Role visitor(Role least) {
        return least.compareTo(Role.MEMBER) > 0 ? Role.ORGANISER : least;
    }
}
