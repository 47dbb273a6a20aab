package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a page becomes in the browser of its reader. */
@ExtendWith(SharedPortal.class)
class ReadingIT {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String FAR_EAST = "Asia/Tokyo";

    @SuppressWarnings("NullAway.Init") // every journey opens one
    private Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void a_video_is_a_card_until_it_is_chosen(RunningPortal portal) {
        String path = published(portal, "https://www.youtube.com/watch?v=aircAruvnKk");
        browser = Browser.open(portal);
        browser.go(path);
        WebElement card = browser.waitFor(By.cssSelector(".prose .embed a"));
        assertThat(browser.driver().findElements(By.tagName("iframe"))).isEmpty();

        browser.click(card);

        assertThat(browser.waitFor(By.cssSelector(".prose .embed iframe")).getDomAttribute("src"))
                .startsWith("https://www.youtube-nocookie.com/embed/aircAruvnKk");
    }

    @Test
    void times_stand_in_the_zone_of_a_guests_browser(RunningPortal portal) {
        browser = Browser.open(portal);
        standIn(FAR_EAST);

        assertTimesIn(FAR_EAST);
    }

    @Test
    void times_stand_in_the_zone_that_a_member_chose_wherever_they_are(RunningPortal portal) {
        String zone = "America/Lima";
        Visitor member = Visitor.newMember(portal);
        member.submit("/settings/profile", "profileForm", Map.of("profileForm:zone", zone));
        browser = Browser.open(portal);
        standIn(FAR_EAST);
        browser.signIn(member);

        assertTimesIn(zone);
    }

    private void standIn(String zone) {
        browser.driver().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    private void assertTimesIn(String zone) {
        browser.go("/channels/lessons");
        browser.follow(browser.waitFor(By.linkText("What a small window sees")));
        WebElement time = browser.waitFor(By.cssSelector("article.comment time"));
        Instant at = Instant.parse(String.valueOf(time.getDomAttribute("datetime")));

        assertThat(time.getText()).endsWith(HOURS.format(at.atZone(ZoneId.of(zone))));
        assertThat(time.getDomAttribute("title")).contains("(" + zone + ")");
    }

    private static String published(RunningPortal portal, String text) {
        return URI.create(FilledForm.open(Visitor.signedIn(portal, "ada"), "/posts/new", "postForm")
                        .with("channel", "help")
                        .with("title", "Seen " + UUID.randomUUID())
                        .with("body", text)
                        .press("publish")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getRawPath();
    }
}
