package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a text being written survives, and how it looks before it is sent. */
@ExtendWith(SharedPortal.class)
class WritingIT {

    private static final String SECRET = "a long enough secret";

    /** As the design promises; what is typed has left for the server by then. */
    private static final int KEPT_WITHIN_MILLIS = 5000;

    private final String handle = "w" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // every journey opens one
    private Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void what_is_typed_is_kept_within_seconds_and_through_an_expired_session(RunningPortal portal) {
        browser = Browser.open(portal);
        join();
        browser.go("/posts/new");
        browser.type("postForm:title", "Not lost");
        browser.type("postForm:body", "Typed first.");
        long typedAt = now();
        browser.waitFor(By.xpath("//*[@data-status][starts-with(., 'Kept ')]"));
        assertThat(lastKeptAt() - typedAt).isLessThan(KEPT_WITHIN_MILLIS);

        endSession(portal);
        browser.element("postForm:body").sendKeys(" Typed when signed out.");
        browser.follow(browser.waitFor(By.cssSelector("[data-status] a")));
        browser.type("signInForm:email", handle);
        browser.type("signInForm:password", SECRET);
        browser.press("signInForm:submit");

        assertThat(browser.driver().getCurrentUrl()).endsWith("/posts/new");
        assertThat(value("postForm:title")).isEqualTo("Not lost");
        assertThat(value("postForm:body")).isEqualTo("Typed first. Typed when signed out.");
    }

    @Test
    void what_is_typed_is_kept_through_a_closed_tab(RunningPortal portal) {
        browser = Browser.open(portal);
        join();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go("/posts/new");
        browser.type("postForm:title", "In a tab");
        browser.element("postForm:body").sendKeys("That is closed at once.", Keys.TAB);
        browser.driver().close();

        browser.driver()
                .switchTo()
                .window(browser.driver().getWindowHandles().iterator().next());
        browser.go("/posts/new");

        assertThat(value("postForm:title")).isEqualTo("In a tab");
        assertThat(value("postForm:body")).isEqualTo("That is closed at once.");
    }

    @Test
    void what_is_taken_away_again_leaves_the_form_as_it_began(RunningPortal portal) {
        browser = Browser.open(portal);
        join();
        browser.go("/posts/new");
        browser.driver()
                .executeScript(
                        "localStorage.setItem('draft:" + handle
                                + ":post:new', JSON.stringify({ fields: JSON.stringify({ kind: 'showcase', title: 'Back', body: 'again' }), at: Date.now() }))");
        browser.go("/posts/new");
        assertThat(value("postForm:title")).isEqualTo("Back");

        browser.click(browser.waitFor(By.cssSelector("form .notice button")));

        assertThat(value("postForm:title")).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("[name='postForm:kind'][value=article]:checked")))
                .hasSize(1);
        assertThat(value("postForm:channel")).isNotEmpty();
    }

    @Test
    void a_preview_colours_code_and_sets_formulas_and_loads_no_script_before(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn("ada");
        browser.go("/posts/new");
        browser.type("postForm:body", "Words alone.");
        browser.click(browser.element("postForm:preview"));
        browser.waitFor(By.xpath("//*[@data-preview]/p[. = 'Words alone.']"));
        assertThat(loaded()).noneMatch(script -> script.contains("/code") || script.contains("/maths"));

        browser.type("postForm:body", "$x^2$\n\n```python\nimport os\n```\n");

        browser.waitFor(By.cssSelector("[data-preview] .hljs-keyword"));
        browser.waitFor(By.cssSelector("[data-preview] math"));
        browser.element("postForm:body").sendKeys("\n\n$y^2$ again");
        browser.waitFor(By.xpath("//*[@data-preview]//p[contains(., 'again')]/*[contains(@class, 'maths')]/*"));
    }

    @Test
    void members_and_emoji_are_completed_while_one_types(RunningPortal portal) {
        browser = Browser.open(portal);
        join();
        browser.go("/posts/new");
        WebElement text = browser.element("postForm:body");

        text.sendKeys("Thanks @gra");
        browser.waitFor(By.xpath("//*[@role='option'][contains(., '@grace')]"));
        text.sendKeys(Keys.ENTER, "and :tad");
        browser.waitFor(By.xpath("//*[@role='option'][@aria-selected='true'][contains(., ':tada:')]"));
        text.sendKeys(Keys.TAB);

        assertThat(value("postForm:body")).isEqualTo("Thanks @grace and 🎉 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ClipboardEvent('paste', { clipboardData: data,",
                "new DragEvent('drop', { dataTransfer: data,"
            })
    void a_picture_that_is_pasted_or_dropped_is_sent_with_progress(String event, RunningPortal portal) {
        browser = Browser.open(portal);
        join();
        browser.go("/posts/new");
        browser.driver().executeScript("""
                window.shown = [];
                new MutationObserver(() => document.querySelectorAll(".progress label")
                  .forEach((label) => window.shown.push(label.textContent))).observe(document.body, { childList: true, subtree: true });
                """);

        browser.driver().executeScript("""
                const canvas = Object.assign(document.createElement("canvas"), { width: 24, height: 16 });
                canvas.getContext("2d").fillRect(0, 0, 24, 16);
                canvas.toBlob((picture) => {
                  const data = new DataTransfer();
                  data.items.add(new File([picture], "dark.png", { type: "image/png" }));
                  document.getElementById("postForm:body").dispatchEvent(%s bubbles: true, cancelable: true }));
                });
                """.formatted(event));

        browser.type("ask-alt", "Nothing but dark");
        browser.driver().findElement(By.cssSelector("dialog[open] button")).click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> value("postForm:body").contains("![Nothing but dark](/files/"));
        assertThat(String.valueOf(browser.driver().executeScript("return window.shown.join()")))
                .contains("dark.png");
    }

    private void join() {
        browser.go("/sign-up");
        browser.type("signUpForm:handle", handle);
        browser.type("signUpForm:name", "Writes Much");
        browser.type("signUpForm:email", handle + "@example.org");
        browser.type("signUpForm:password", SECRET);
        browser.press("signUpForm:submit");
    }

    /** As if it had been ended elsewhere: the browser goes on sending its cookie. */
    private void endSession(RunningPortal portal) {
        Cookie session = browser.driver().manage().getCookieNamed("session");
        WebElement token = browser.driver().findElement(By.cssSelector("form[action='/sign-out'] [name=csrf]"));
        String body =
                "csrf=" + URLEncoder.encode(String.valueOf(token.getDomProperty("value")), StandardCharsets.UTF_8);
        portal.send(HttpRequest.newBuilder(portal.uri("/sign-out"))
                .header("Cookie", "session=" + (session == null ? "" : session.getValue()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String value(String id) {
        return String.valueOf(browser.element(id).getDomProperty("value"));
    }

    private long now() {
        return number("return Math.round(performance.now())");
    }

    private long lastKeptAt() {
        return number("return Math.round(performance.getEntriesByType('resource')"
                + ".filter((entry) => entry.name.endsWith('/drafts/keep')).at(-1).startTime)");
    }

    private long number(String script) {
        Object found = browser.driver().executeScript(script);
        return found instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    private List<String> loaded() {
        return browser.driver().findElements(By.cssSelector("head script[src]")).stream()
                .map(script -> String.valueOf(script.getDomAttribute("src")))
                .toList();
    }
}
