package org.cohort.web.journeys;

import org.cohort.web.fixtures.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A reader without a mouse, who must see at every stop where they are. */
final class Keyboard {

    /** More stops than any page of the demo community has. */
    private static final int MOST_STOPS = 300;

    /** Whether the element or what it stands in is outlined, inside the window and larger than nothing. */
    private static final String SEEN = """
            const at = document.activeElement;
            const box = at.getBoundingClientRect();
            const inside = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
            for (let one = at; one && one !== document.body; one = one.parentElement) {
              const style = getComputedStyle(one);
              if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return inside;
            }
            return false;
            """;

    private final Browser browser;
    private final ChromeDriver driver;

    Keyboard(Browser browser) {
        this.browser = browser;
        this.driver = browser.driver();
    }

    /** Goes from stop to stop to the first that fits this selector. */
    Keyboard tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(Keys.TAB);
            if (!Boolean.TRUE.equals(driver.executeScript("return document.activeElement !== document.body"))) {
                continue;
            }
            if (!Boolean.TRUE.equals(driver.executeScript(SEEN))) {
                throw new AssertionError("Nothing shows that the keyboard is at " + here());
            }
            if (Boolean.TRUE.equals(
                    driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not come to " + selector + "; it is at " + here());
    }

    Keyboard type(String text) {
        new Actions(driver).sendKeys(text).perform();
        return this;
    }

    /** Presses Enter where that leads to another page. */
    void enter() {
        browser.turn(() -> press(Keys.ENTER));
    }

    private void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    private String here() {
        return String.valueOf(driver.executeScript("return document.activeElement.outerHTML.slice(0, 160)"));
    }
}
