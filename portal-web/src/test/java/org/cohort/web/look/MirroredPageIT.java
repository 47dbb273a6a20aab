package org.cohort.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** A page that runs from right to left is the mirror image of the one that does not; a text runs as its language does. */
@ExtendWith(SharedPortal.class)
class MirroredPageIT {

    /** The browser says whole pixels of places that have fractions. */
    private static final Offset<Integer> ROUNDED = Offset.offset(2);

    @Test
    void a_mirrored_page_begins_at_the_right(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            browser.go("/");
            int width = browser.driver().findElement(By.tagName("body")).getSize().width;
            Rectangle wordmark = place(browser, ".wordmark");
            Rectangle mark = place(browser, ".post-row .kind");
            Rectangle side = place(browser, ".side");

            browser.driver().executeScript("document.dir = 'rtl'");

            assertThat(place(browser, ".wordmark").x).isCloseTo(mirrored(wordmark, width), ROUNDED);
            assertThat(place(browser, ".post-row .kind").x).isCloseTo(mirrored(mark, width), ROUNDED);
            assertThat(place(browser, ".side").x).isCloseTo(mirrored(side, width), ROUNDED);
        }
    }

    private static int mirrored(Rectangle place, int width) {
        return width - place.x - place.width;
    }

    @Test
    void an_arabic_post_runs_from_right_to_left_on_an_english_page(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            browser.go("/tags/debugging");
            WebElement row = browser.waitFor(By.cssSelector(".post-row [lang=ar]"));
            browser.follow(row);

            assertThat(direction(browser, "html")).isEqualTo("ltr");
            assertThat(direction(browser, "article h1")).isEqualTo("rtl");
            assertThat(direction(browser, "article .tldr")).isEqualTo("rtl");
            assertThat(direction(browser, "article .prose > h2")).isEqualTo("rtl");
            assertThat(direction(browser, "article .prose pre")).isEqualTo("ltr");
        }
    }

    private static Rectangle place(Browser browser, String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getRect();
    }

    private static String direction(Browser browser, String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getCssValue("direction");
    }
}
