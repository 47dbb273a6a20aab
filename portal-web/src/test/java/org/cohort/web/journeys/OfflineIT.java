package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
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
            String first = readAPost(browser);
            browser.turn(() -> browser.driver()
                    .executeScript("document.querySelector('form[action=\"/sign-out\"] button').click()"));
            assertThat(kept(browser)).as("after signing out").isZero();

            String second = readAPost(browser);
            assertThat(second).isEqualTo(first);
            portal.process().stop();

            browser.go("/posts");
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("No connection");
            browser.follow(browser.waitFor(By.cssSelector("#kept a")));
            assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(second);
        }
    }

    private static String readAPost(Browser browser) {
        browser.signInByForm("ada");
        browser.go("/posts");
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const worker = navigator.serviceWorker;
                if (worker.controller) done(); else worker.addEventListener("controllerchange", () => done());
                """);
        browser.follow(browser.driver().findElement(By.cssSelector(".post-row h2 a")));
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                const look = async () => {
                  const posts = await (await caches.open("posts")).keys();
                  if (posts.length) done(); else setTimeout(look, 50);
                };
                look();
                """);
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private static long kept(Browser browser) {
        return (Long) browser.driver().executeAsyncScript("""
                const done = arguments[0];
                caches.open("posts").then((cache) => cache.keys()).then((all) => done(all.length));
                """);
    }
}
