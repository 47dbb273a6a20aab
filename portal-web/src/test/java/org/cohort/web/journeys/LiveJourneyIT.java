package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Two people on one post. */
@ExtendWith(SharedPortal.class)
class LiveJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_comment_appears_and_a_mention_rings_while_the_page_stays_where_it_is(RunningPortal portal) {
        Visitor reader = Visitor.newMember(portal, "r" + mark);
        Visitor writer = Visitor.newMember(portal, "w" + mark);
        try (Browser first = Browser.open(portal);
                Browser second = Browser.open(portal)) {
            first.signIn(reader);
            second.signIn(writer);
            first.go("/posts/new");
            first.type("postForm:title", "Two of us " + mark);
            first.type("postForm:body", "Here we are.");
            first.press("postForm:publish");
            String path = first.driver().getCurrentUrl();
            WebElement typed = first.driver().findElement(By.id("commentForm:body"));
            typed.sendKeys("half a sen");
            first.driver().executeScript("arguments[0].scrollIntoView()", typed);
            Object before = top(first, typed);

            second.driver().get(path);
            second.type("commentForm:body", "Look, @r" + mark + ": it is live.");
            second.press("commentForm:submit");

            new WebDriverWait(first.driver(), SOON)
                    .until(page ->
                            !page.findElements(By.cssSelector(".comment")).isEmpty());
            assertThat(first.driver().findElement(By.cssSelector(".comment")).getText())
                    .contains("it is live");
            assertThat(typed.getAttribute("value")).isEqualTo("half a sen");
            assertThat(first.driver().switchTo().activeElement()).isEqualTo(typed);
            assertThat(top(first, typed)).isEqualTo(before);
            assertThat(said(first)).isIn("1 comment", "1 unread notification");

            first.go("/posts");
            second.type("commentForm:body", "Are you there, @r" + mark + "?");
            second.press("commentForm:submit");
            new WebDriverWait(first.driver(), SOON)
                    .until(page -> !page.findElements(By.cssSelector("#bell[data-unread='1']"))
                            .isEmpty());
            assertThat(said(first)).contains("1");
        }
    }

    @Test
    void a_page_whose_sockets_fail_asks_now_and_then(RunningPortal portal) {
        Visitor reader = Visitor.newMember(portal, "p" + mark);
        try (Browser browser = Browser.open(portal)) {
            browser.signIn(reader);
            browser.go("/");
            Object asked = browser.driver().executeAsyncScript("""
                    const done = arguments[0];
                    const fetched = window.fetch;
                    window.WebSocket = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event("close"))); } close() {} };
                    window.setInterval = (work) => { setTimeout(work); return 1; };
                    window.fetch = (address) => { done(String(address)); return fetched(address); };
                    import(document.querySelector("script[src*='live']").src + "?again");
                    """);
            assertThat(asked).isEqualTo("/live/state");
        }
    }

    private static String said(Browser browser) {
        return String.valueOf(browser.driver().findElement(By.id("live")).getAttribute("textContent"));
    }

    private static Object top(Browser browser, WebElement element) {
        return browser.driver().executeScript("return Math.round(arguments[0].getBoundingClientRect().top)", element);
    }
}
