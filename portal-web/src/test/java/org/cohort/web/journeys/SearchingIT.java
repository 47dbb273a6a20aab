package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@ExtendWith(SharedPortal.class)
class SearchingIT {

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void search_choose_a_hit_and_stand_at_the_comment(RunningPortal portal) {
        URI comment = commentOnALaterPage(portal);
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("lin");
            browser.go("/");
            browser.type("searchForm:q", word);
            browser.turn(() -> browser.element("searchForm:q").sendKeys(Keys.ENTER));
            assertThat(browser.driver().findElement(By.cssSelector("main mark")).getText())
                    .isEqualTo(word);

            browser.follow(browser.driver().findElement(By.cssSelector("main .post-row h2 a")));

            assertThat(URI.create(String.valueOf(browser.driver().getCurrentUrl()))
                            .getFragment())
                    .isEqualTo(comment.getFragment());
            assertThat(isInView(browser, comment.getFragment())).isTrue();
        }
    }

    /** On a post of which a reader first sees others. */
    private URI commentOnALaterPage(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = writer.page("/channels/introductions")
                .select(".post-row h2 a[href*=hello]")
                .attr("href");
        String place = FilledForm.open(writer, post + "/comment", "commentForm")
                .with("body", "Nobody else says " + word)
                .press("submit")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(writer.page(post).text()).doesNotContain(word);
        assertThat(portal.command("catch-up-index")).isEqualTo("x 0\n");
        return URI.create(place);
    }

    private static boolean isInView(Browser browser, String id) {
        return (Boolean) browser.driver().executeScript("""
                const box = document.getElementById(arguments[0]).getBoundingClientRect();
                return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
                """, id);
    }
}
