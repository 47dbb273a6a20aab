package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Reading where the portal cannot be reached: it is stopped, which no emulation of a browser comes near. */
class OfflineIT {

    private final Path folder;

    OfflineIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_was_read_last_is_there_without_the_portal_until_its_reader_signs_out() {
        try (RunningPortal portal = RunningPortal.start(folder, "--demo");
                Browser browser = Browser.open(portal)) {
            browser.signInByForm("ada");
            String first = readAPost(browser);
            browser.turn(() -> browser.driver()
                    .executeScript("document.querySelector('form[action=\"/sign-out\"] button').click()"));
            assertThat(kept(browser)).as("after signing out").isZero();

            browser.signInByForm("ada");
            String second = readAPost(browser);
            assertThat(second).isEqualTo(first);
            portal.process().stop();

            browser.go("/posts");
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("No connection");
            browser.follow(browser.waitFor(By.cssSelector("#kept a")));
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(second);
        }
    }

    @Test
    void neither_what_was_withdrawn_nor_what_another_read_is_kept() {
        try (RunningPortal portal = RunningPortal.start(folder, "--demo");
                Browser browser = Browser.open(portal)) {
            Visitor writer = Visitor.newMember(portal);
            String post = URI.create(FilledForm.open(writer, "/posts/new?channel=help", "postForm")
                            .with("title", "Soon gone")
                            .with("body", "Words.")
                            .press("publish")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .getRawPath();
            browser.signInByForm("ada");
            assertThat(readAPost(browser)).isEqualTo("Soon gone");
            withdraw(writer, post);
            browser.go(post);
            waitUntilKept(browser, 0);

            readAPost(browser);
            browser.driver().manage().deleteCookieNamed("session");
            browser.signInByForm("lin");
            waitUntilKept(browser, 0);
        }
    }

    private static void withdraw(Visitor writer, String post) {
        String token =
                writer.page(post + "/edit").select("#postForm [name=csrf]").val();
        Map<String, String> fields = Map.of("csrf", token, "jakarta.faces.ViewState", "stateless", "do", "withdraw");
        assertThat(writer.post(post + "/edit", fields).statusCode()).isEqualTo(302);
    }

    private static String readAPost(Browser browser) {
        browser.go("/posts");
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const worker = navigator.serviceWorker;
                if (worker.controller) done(); else worker.addEventListener("controllerchange", () => done());
                """);
        browser.follow(browser.driver().findElement(By.cssSelector(".post-row h2 a")));
        waitUntilKept(browser, 1);
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private static void waitUntilKept(Browser browser, int posts) {
        browser.driver().executeAsyncScript("""
                const [wanted, done] = arguments;
                const look = async () => {
                  const posts = await (await caches.open("posts")).keys();
                  if (posts.length === wanted) done(); else setTimeout(look, 50);
                };
                look();
                """, posts);
    }

    private static long kept(Browser browser) {
        return (Long) browser.driver().executeAsyncScript("""
                const done = arguments[0];
                caches.open("posts").then((cache) => cache.keys()).then((all) => done(all.length));
                """);
    }
}
