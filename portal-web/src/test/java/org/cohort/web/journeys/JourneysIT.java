package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

@ExtendWith(SharedPortal.class)
class JourneysIT {

    private static final String WITHOUT_SCRIPTS = "--blink-settings=scriptEnabled=false";

    private static final String POST = """
            ---
            title: From elsewhere %s
            date: 2026-11-18
            author: Somebody
            ---

            Words that were elsewhere.
            """;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // every journey opens one
    private Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void read_as_a_guest(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.go("/");

        browser.follow(browser.waitFor(By.linkText("What a small window sees")));

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("What a small window sees");
        assertThat(browser.driver().findElements(By.cssSelector("article.comment")))
                .isNotEmpty();
        assertThat(browser.driver().manage().getCookies()).isEmpty();
    }

    @Test
    void read_and_page_without_javascript(RunningPortal portal) {
        browser = Browser.open(portal, WITHOUT_SCRIPTS);
        browser.go("/channels/introductions");
        browser.click(browser.driver().findElement(By.partialLinkText("hello")));
        String first = String.valueOf(
                browser.waitFor(By.cssSelector("article.comment")).getDomAttribute("id"));

        browser.click(browser.driver().findElement(By.linkText("Later comments")));

        browser.waitFor(By.linkText("Earlier comments"));
        assertThat(browser.driver()
                        .findElement(By.cssSelector("article.comment"))
                        .getDomAttribute("id"))
                .isNotEqualTo(first);
    }

    @Test
    void sign_up(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.go("/sign-up");
        browser.type("signUpForm:handle", "new-" + mark);
        browser.type("signUpForm:name", "Noor of the Journey");
        browser.type("signUpForm:email", mark + "@example.org");
        browser.type("signUpForm:password", "a long enough secret");

        browser.press("signUpForm:submit");

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Noor of the Journey");
        assertThat(browser.text()).contains("@new-" + mark);
    }

    @Test
    void sign_in_and_out(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signInByForm("mary");
        assertThat(session()).isNotNull();

        browser.driver()
                .findElement(By.cssSelector("details.menu > summary .avatar"))
                .click();
        browser.follow(browser.driver().findElement(By.cssSelector("form[action='/sign-out'] button")));

        assertThat(session()).isNull();
        assertThat(browser.driver().findElements(By.linkText("Sign in"))).isNotEmpty();
    }

    @Test
    void comment(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn("lin");
        openPost();
        browser.type("commentForm:body", "A comment **with weight** " + mark);

        browser.press("commentForm:submit");

        assertThat(browser.text()).contains("A comment with weight " + mark);
        assertThat(browser.driver().getCurrentUrl()).contains("#comment-");
    }

    @Test
    void reply_and_react(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn("lin");
        openPost();
        WebElement comment = browser.driver().findElement(By.cssSelector("article.comment"));
        String id = String.valueOf(comment.getDomAttribute("id"));

        browser.follow(comment.findElement(By.linkText("Reply")));
        browser.type("commentForm:body", "A reply " + mark);
        browser.press("commentForm:submit");

        WebElement reply = browser.waitFor(By.xpath("//article[contains(., 'A reply " + mark + "')]"));
        assertThat(reply.findElements(By.xpath("ancestor::ol[contains(@class, 'replies')]")))
                .hasSize(1);
        openPost();
        WebElement again = browser.element(id);
        browser.click(again.findElement(By.cssSelector("details.menu > summary")));
        browser.follow(again.findElement(By.cssSelector("button[value$='🎉']")));
        assertThat(browser.element(id).findElements(By.cssSelector("button[aria-pressed='true'][value$='🎉']")))
                .hasSize(1);
    }

    @Test
    void publish_a_post_with_an_image(RunningPortal portal, @TempDir Path folder) throws IOException {
        browser = Browser.open(portal);
        browser.signIn("ada");
        browser.go("/posts/new");
        browser.type("postForm:title", "Drawers " + mark);
        browser.type("postForm:body", "## One\n\nSome words and `code`.\n\n");
        browser.driver().findElement(By.cssSelector(".editor input[type=file]")).sendKeys(picture(folder));
        browser.type("ask-alt", "A chest of drawers");
        browser.driver().findElement(By.cssSelector("dialog[open] button")).click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(driver -> body().contains("/files/"));

        browser.press("postForm:publish");

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Drawers " + mark);
        WebElement shown = browser.driver().findElement(By.cssSelector(".prose img"));
        assertThat(shown.getDomProperty("naturalWidth")).isEqualTo("40");
    }

    @Test
    void edit_a_post_and_see_the_difference(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn("ada");
        browser.go("/posts/new");
        browser.type("postForm:title", "Before " + mark);
        browser.type("postForm:body", "The window has nine numbers.");
        browser.press("postForm:publish");
        browser.follow(browser.driver().findElement(By.linkText("Edit")));
        browser.type("postForm:body", "The window has ten numbers.");
        browser.press("postForm:publish");

        browser.go(String.valueOf(browser.driver().getCurrentUrl())
                        .replaceAll("^https?://[^/]+", "")
                        .replaceAll("[?#].*", "")
                + "/revisions");

        assertThat(browser.waitFor(By.cssSelector("del")).getText()).contains("nine");
        assertThat(browser.driver().findElement(By.cssSelector("ins")).getText())
                .contains("ten");
    }

    @Test
    void an_organiser_makes_a_channel(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn("grace");
        browser.go("/organise/channels");
        browser.type("channelForm:name", "Window seats " + mark);
        browser.type("channelForm:purpose", "For those who look out.");
        browser.press("channelForm:save");

        browser.go("/channels");

        assertThat(browser.text()).contains("Window seats " + mark, "For those who look out.");
    }

    @Test
    void an_organiser_imports_a_folder(RunningPortal portal, @TempDir Path folder) throws IOException {
        browser = Browser.open(portal);
        browser.signIn("grace");
        browser.go("/imports");
        browser.element("archive").sendKeys(site(folder));
        browser.press("sendArchive");
        assertThat(browser.text()).contains("From elsewhere " + mark);
        new Select(browser.element("channel")).selectByValue("journeys");

        browser.press("runImport");

        browser.waitForText("1 new");
        browser.go("/channels/journeys?after=");
        browser.follow(browser.waitFor(By.linkText("From elsewhere " + mark)));
        assertThat(browser.text()).contains("Words that were elsewhere.");
    }

    private @Nullable Cookie session() {
        return browser.driver().manage().getCookieNamed("session");
    }

    private String body() {
        return String.valueOf(browser.element("postForm:body").getDomProperty("value"));
    }

    private void openPost() {
        browser.go("/channels/lessons");
        browser.follow(browser.waitFor(By.linkText("What a small window sees")));
    }

    private static String picture(Path folder) throws IOException {
        File file = folder.resolve("drawers.png").toFile();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.getAbsolutePath();
    }

    private String site(Path folder) throws IOException {
        Path file = folder.resolve("blog-" + mark + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_config.yml"));
            zip.write("title: A blog\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_posts/2026-11-18-from-elsewhere.md"));
            zip.write(POST.formatted(mark).getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }
}
