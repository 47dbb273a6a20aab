package org.cohort.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cohort.web.fixtures.AuthenticatorApp;
import org.cohort.web.fixtures.Browser;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SentMails;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.HasVirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** What a member signs in with, from the first page to the last mail. */
@ExtendWith(SharedPortal.class)
class AccountIT {

    private static final String SECURITY = "/settings/security";
    private static final String WITHOUT_SCRIPTS = "--blink-settings=scriptEnabled=false";
    private static final String NEW_PASSWORD = "quite another long secret";

    private final String handle = "j" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // every journey opens one
    private Browser browser;

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void move_to_another_e_mail_address(RunningPortal portal) {
        signUp(portal);
        String wanted = handle + "@journey.example.org";
        browser.go(SECURITY);
        browser.type("emailForm:newEmail", wanted);
        browser.type("emailForm:emailPassword", Visitor.PASSWORD);
        browser.press("emailForm:send");
        assertThat(browser.text()).contains("Your address is " + handle + "@example.org", "a mail with a link");

        browser.go(
                SentMails.of(portal).await("To: " + wanted, "/confirm-email/").pathBelow("/confirm-email/"));
        browser.press("confirmForm:submit");

        browser.follow(browser.driver().findElement(By.cssSelector("main a[href='/settings/security']")));
        assertThat(browser.text()).contains("Your address is " + wanted);
    }

    @Test
    void turn_on_an_app_and_come_in_by_its_code_and_by_a_recovery_code_once(RunningPortal portal) {
        browser = Browser.open(portal, WITHOUT_SCRIPTS);
        browser.signIn(Visitor.newMember(portal, handle));
        AuthenticatorApp app = turnOn();
        List<String> codes = browser.driver().findElements(By.cssSelector(".codes code")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(codes).hasSize(10);

        givePassword(Visitor.PASSWORD);
        assertThat(browser.text()).contains("One more step");
        assertThat(isIn()).as("between the steps").isFalse();
        browser.go("/sign-in/second");
        giveCode(app.code());
        assertThat(isIn()).isTrue();

        givePassword(Visitor.PASSWORD);
        giveCode(codes.get(0));
        assertThat(isIn()).isTrue();
        browser.go(SECURITY);
        assertThat(browser.text()).contains("9 recovery codes are left");

        givePassword(Visitor.PASSWORD);
        giveCode(codes.get(0));
        assertThat(browser.text()).contains("This code does not work");
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_new_password_by_mail_leads_not_past_the_second_factor(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn(Visitor.newMember(portal, handle));
        AuthenticatorApp app = turnOn();
        browser.driver().manage().deleteAllCookies();
        browser.go("/sign-in");
        browser.follow(browser.driver().findElement(By.cssSelector("a[href='/sign-in/forgot']")));
        browser.type("forgotForm:email", handle + "@example.org");
        browser.press("forgotForm:submit");
        browser.go(SentMails.of(portal)
                .await("To: " + handle + "@example.org", "/reset-password/")
                .pathBelow("/reset-password/"));
        browser.type("resetForm:password", NEW_PASSWORD);
        browser.press("resetForm:submit");
        assertThat(browser.text()).contains("Your new password is set");

        givePassword(NEW_PASSWORD);
        assertThat(browser.text()).contains("One more step");
        assertThat(isIn()).isFalse();
        browser.go("/sign-in/second");
        giveCode(app.code());
        assertThat(isIn()).isTrue();
    }

    @Test
    void make_a_passkey_and_come_in_by_it(RunningPortal portal) {
        browser = Browser.open(portal);
        VirtualAuthenticator device = ((HasVirtualAuthenticator) browser.driver())
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
        browser.signIn(Visitor.newMember(portal, handle));
        browser.go(SECURITY);
        browser.type("passkeyForm:passkeyName", "My telephone");
        browser.type("passkeyForm:passkeyPassword", Visitor.PASSWORD);
        browser.press("passkeyForm:add");
        browser.waitForText("shown this once");
        assertThat(browser.text()).contains("My telephone", "a passkey since");

        givePassword(Visitor.PASSWORD);
        assertThat(isIn()).as("between the steps").isFalse();
        browser.go("/sign-in/second");
        browser.press("keyForm:use");
        assertThat(isIn()).isTrue();

        givePassword(Visitor.PASSWORD);
        device.removeAllCredentials();
        browser.click(browser.element("keyForm:use"));
        browser.waitForText("That did not work");
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_passkey_is_removed_by_its_button(RunningPortal portal) {
        browser = Browser.open(portal);
        ((HasVirtualAuthenticator) browser.driver()).addVirtualAuthenticator(new VirtualAuthenticatorOptions());
        browser.signIn(Visitor.newMember(portal, handle));
        browser.go(SECURITY);
        browser.type("passkeyForm:passkeyName", "Key ring");
        browser.type("passkeyForm:passkeyPassword", Visitor.PASSWORD);
        browser.press("passkeyForm:add");
        browser.waitForText("Key ring");

        browser.type("factorForm:factorPassword", Visitor.PASSWORD);
        browser.follow(browser.driver().findElement(By.cssSelector("[aria-label='Remove Key ring']")));
        assertThat(browser.text()).doesNotContain("Key ring");

        givePassword(Visitor.PASSWORD);
        assertThat(isIn()).isTrue();
    }

    @Test
    void an_organiser_helps_somebody_who_lost_it_all(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn(Visitor.newMember(portal, handle));
        turnOn();
        browser.signIn("grace");
        browser.go("/organise");
        browser.type("helpForm:helped", handle);
        browser.press("helpForm:resetFactor");
        browser.waitForText("The second factor is gone");

        givePassword(Visitor.PASSWORD);

        assertThat(isIn()).isTrue();
        browser.go(SECURITY);
        assertThat(browser.text()).contains("An organiser took your second factor away");
        assertThat(SentMails.of(portal)
                        .await("To: " + handle + "@example.org", "was taken away")
                        .source())
                .contains("@grace");
    }

    private void signUp(RunningPortal portal) {
        browser = Browser.open(portal);
        browser.signIn(Visitor.newMember(portal, handle));
    }

    private AuthenticatorApp turnOn() {
        browser.go(SECURITY);
        browser.type("factorForm:factorPassword", Visitor.PASSWORD);
        browser.press("factorForm:begin");
        AuthenticatorApp app =
                new AuthenticatorApp(browser.waitFor(By.cssSelector("#appForm code, [id='appForm'] code"))
                        .getText());
        assertThat(browser.driver().findElements(By.cssSelector("svg.qr-code"))).hasSize(1);
        browser.type("appForm:code", app.code());
        browser.press("appForm:confirm");
        browser.waitForText("shown this once");
        return app;
    }

    /** In a browser that has forgotten everything. */
    private void givePassword(String password) {
        browser.driver().manage().deleteAllCookies();
        browser.go("/sign-in");
        browser.type("signInForm:email", handle);
        browser.type("signInForm:password", password);
        browser.press("signInForm:submit");
    }

    private void giveCode(String code) {
        browser.type("stepForm:code", code);
        browser.press("stepForm:submit");
    }

    /** Whether the browser gets a page that is for members; it is there afterwards. */
    private boolean isIn() {
        browser.go("/settings");
        return !browser.driver().findElements(By.id("page-settings")).isEmpty();
    }
}
