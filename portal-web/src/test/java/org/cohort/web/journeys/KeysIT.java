package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The single keys of members. */
@ExtendWith(SharedPortal.class)
class KeysIT {

    private static void press(Browser browser, String keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }

    @Test
    void a_member_walks_through_a_list_opens_a_post_and_writes(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("lin");
            browser.go("/posts");
            String second = browser.driver()
                    .findElements(By.cssSelector(".post-row h2 a"))
                    .get(1)
                    .getAttribute("href");

            press(browser, "jjjk");
            assertThat(focused(browser).getAttribute("href")).isEqualTo(second);
            press(browser, "/");
            assertThat(focused(browser).getAttribute("name")).isEqualTo("q");
            browser.go("/posts");
            press(browser, "jj");

            browser.turn(() -> press(browser, "o"));
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(second);

            press(browser, "c");
            WebElement body = browser.driver().findElement(By.id("commentForm:body"));
            assertThat(focused(browser)).isEqualTo(body);
            press(browser, "jkgh?");
            assertThat(body.getAttribute("value")).isEqualTo("jkgh?");
        }
    }

    @Test
    void a_step_goes_past_what_is_folded(RunningPortal portal) {
        String handle = "k" + UUID.randomUUID().toString().substring(0, 8);
        FilledForm.open(Visitor.newMember(portal, handle), "/posts/new?channel=journeys", "postForm")
                .with("title", "Loud words")
                .with("body", "Very loud.")
                .press("publish");
        Visitor reader = Visitor.newMember(portal);
        String profile = "/people/" + handle;
        String block = reader.page(profile).select("#blockForm button").val();
        reader.submit(profile, "blockForm", Map.of("do", block));
        try (Browser browser = Browser.open(portal)) {
            browser.signIn(reader);
            browser.go("/posts");
            assertThat(browser.driver().findElements(By.cssSelector("main details.fold .post-row")))
                    .isNotEmpty();
            List<String> shown = browser.driver().findElements(By.cssSelector(".post-row h2 a")).stream()
                    .filter(WebElement::isDisplayed)
                    .map(link -> link.getAttribute("href"))
                    .toList();

            press(browser, "jjj");

            assertThat(focused(browser).getAttribute("href")).isEqualTo(shown.get(2));
        }
    }

    @Test
    void the_list_of_keys_opens_and_switches_them_off(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            browser.signIn("lin");
            browser.go("/posts");
            press(browser, "?");
            browser.waitFor(By.cssSelector("dialog.keys[open] [data-keys]")).click();
            press(browser, "\uE00C");
            browser.waitFor(By.cssSelector("body:not(:has(dialog))"));

            browser.go("/posts");
            press(browser, "j");
            assertThat(focused(browser).getTagName()).isEqualTo("body");

            browser.go("/shortcuts");
            browser.driver().findElement(By.cssSelector("[data-keys]")).click();
            browser.go("/posts");
            browser.turn(() -> press(browser, "gc"));
            assertThat(browser.driver().getCurrentUrl()).endsWith("/channels");
            browser.turn(() -> press(browser, "gq"));
            assertThat(browser.driver().getCurrentUrl()).endsWith("/questions");
        }
    }
}
