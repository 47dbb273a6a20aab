package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody whose browser asks for Arabic comes in, and never meets another language but in what people wrote. */
@ExtendWith(SharedPortal.class)
class ArabicJourneyIT {

    private static final String ARABIC_MONTH =
            "(?s).*\\d{1,2} (يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر).*";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // every journey opens one
    private Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void from_the_first_page_to_the_first_comment_in_arabic(RunningPortal portal) {
        browser = Browser.open(portal);
        asksFor("ar-EG,ar;q=0.9,en;q=0.5");
        browser.go("/");
        assertArabic();

        browser.follow(browser.waitFor(By.linkText("انضمام")));
        assertArabic();
        browser.type("signUpForm:handle", "noor-" + mark);
        browser.type("signUpForm:name", "نور من الرحلة");
        browser.type("signUpForm:email", mark + "@example.org");
        browser.type("signUpForm:password", "short");
        browser.press("signUpForm:submit");
        assertThat(browser.text()).contains("تتكون كلمة المرور من 8 إلى", "لم يضع شيء مما كتبته");

        browser.type("signUpForm:password", "سر طويل بما يكفي");
        browser.press("signUpForm:submit");
        assertThat(heading()).isEqualTo("نور من الرحلة");
        // The account speaks it, whatever the next browser asks for.
        asksFor("en");

        browser.go("/channels/lessons");
        browser.follow(browser.waitFor(By.linkText("What a small window sees")));
        assertArabic();
        assertThat(direction("article h1")).isEqualTo("ltr");
        browser.type("commentForm:body", "تعليقي الأول هنا: النافذة ترى 9 بكسلات (" + mark + ").");
        browser.press("commentForm:submit");

        WebElement comment =
                browser.waitFor(By.xpath("//article[contains(@class, 'comment')][contains(., '" + mark + "')]"));
        assertThat(comment.findElement(By.cssSelector(".prose p")).getCssValue("direction"))
                .isEqualTo("rtl");
        assertThat(comment.findElement(By.tagName("time")).getText()).matches(ARABIC_MONTH);
        assertThat(comment.findElement(By.linkText("تعديل")).isDisplayed()).isTrue();
        assertArabic();
    }

    @Test
    void a_guest_changes_the_language_without_javascript_and_stays_on_the_page(RunningPortal portal) {
        browser = Browser.open(portal, "--blink-settings=scriptEnabled=false");
        browser.go("/channels/lessons");

        browser.click(browser.driver().findElement(By.cssSelector("footer button[value=ar]")));
        browser.waitFor(By.cssSelector("html[lang=ar]"));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/channels/lessons");
        assertArabic();

        browser.click(browser.driver().findElement(By.cssSelector("footer button[value=es]")));
        browser.waitFor(By.cssSelector("html[lang=es]"));
        assertThat(direction("html")).isEqualTo("ltr");
    }

    private void asksFor(String languages) {
        String agent = String.valueOf(browser.driver().executeScript("return navigator.userAgent"));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", languages));
    }

    private void assertArabic() {
        WebElement page = browser.driver().findElement(By.tagName("html"));
        assertThat(page.getDomAttribute("lang")).isEqualTo("ar");
        assertThat(direction("html")).isEqualTo("rtl");
    }

    private String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private String direction(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getCssValue("direction");
    }
}
