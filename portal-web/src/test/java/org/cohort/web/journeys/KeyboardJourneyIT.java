package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** By Tab, Enter and typing alone, and the eye can follow. */
@ExtendWith(SharedPortal.class)
class KeyboardJourneyIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void read_sign_in_comment_and_publish_by_keyboard(RunningPortal portal) {
        try (Browser browser = Browser.open(portal)) {
            Keyboard keys = new Keyboard(browser);
            browser.go("/");
            keys.tabTo(".skip-link");
            keys.tabTo(".post-row h3 a").enter();
            keys.tabTo("a[href^='/sign-in?then']").enter();

            keys.tabTo("[id='signInForm:email']").type("lin");
            keys.tabTo("[id='signInForm:password']").type(browser.passwordOf("lin"));
            keys.tabTo("[id='signInForm:submit']").enter();

            keys.tabTo("[id='commentForm:body']").type("By keyboard " + mark);
            keys.tabTo("[id='commentForm:submit']").enter();
            assertThat(browser.driver()
                            .findElement(By.cssSelector("article.comment:target"))
                            .getText())
                    .contains("By keyboard " + mark);

            browser.go("/");
            keys.tabTo(".site-tools a[href='/posts/new']").enter();
            keys.tabTo("[id='postForm:title']").type("Without a mouse " + mark);
            keys.tabTo("[id='postForm:body']").type("Typed, word by word.");
            keys.tabTo("[id='postForm:publish']").enter();

            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Without a mouse " + mark);
        }
    }
}
