package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@ExtendWith(SharedPortal.class)
class AskingIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void ask_be_answered_and_accept(RunningPortal portal) {
        try (Browser ada = Browser.open(portal);
                Browser lin = Browser.open(portal)) {
            ada.signIn("ada");
            ada.go("/questions");
            ada.follow(ada.driver().findElement(By.linkText("Ask a question")));
            ada.type("postForm:title", "Why does it stop? " + mark);
            assertThat(ada.driver().findElement(By.id("similar")).isDisplayed()).isFalse();
            ada.type("postForm:body", "It stops after one step.");
            ada.type("postForm:tried", "Waiting.");
            ada.type("postForm:error", "Traceback: stopped " + mark);
            ada.press("postForm:publish");
            assertThat(ada.driver().findElement(By.cssSelector(".prose pre")).getText())
                    .contains("Traceback: stopped " + mark);

            lin.signIn("lin");
            lin.go("/questions");
            lin.follow(lin.waitFor(By.partialLinkText(mark)));
            lin.type("commentForm:body", "Give it a second step.");
            lin.press("commentForm:submit");

            ada.go("/questions");
            ada.follow(ada.waitFor(By.partialLinkText(mark)));
            ada.follow(ada.driver().findElement(By.cssSelector("button[value^='accept comment']")));
            assertThat(ada.driver()
                            .findElement(By.cssSelector(".answer-accepted"))
                            .getText())
                    .contains("Accepted by who asked", "Give it a second step.");
            ada.go("/questions?state=solved");
            assertThat(ada.waitFor(By.partialLinkText(mark)).isDisplayed()).isTrue();
        }
    }

    @Test
    void see_what_was_asked_before_while_typing_and_without_a_script(RunningPortal portal) {
        String title = "Why does " + mark + " wobble so?";
        try (Browser ada = Browser.open(portal)) {
            ada.signIn("ada");
            ada.go("/questions/new");
            ada.type("postForm:title", title);
            ada.type("postForm:body", "It wobbles.");
            ada.press("postForm:publish");
            String asked = ada.driver().getCurrentUrl();

            ada.go("/questions/new");
            ada.type("postForm:title", "Does anybody know " + mark + " wobbling?");

            assertThat(ada.waitFor(By.partialLinkText(title)).getAttribute("href"))
                    .isEqualTo(asked);
        }
        Visitor lin = Visitor.signedIn(portal, "lin");
        assertThat(FilledForm.open(lin, "/questions/new", "postForm")
                        .with("title", mark + " and its wobbling")
                        .with("body", "Does it?")
                        .press("preview")
                        .body())
                .contains("<bdi>" + title + "</bdi>");
    }
}
