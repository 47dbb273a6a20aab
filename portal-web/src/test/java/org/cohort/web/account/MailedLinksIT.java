package org.cohort.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SentMails;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links in mails that change what somebody signs in with. */
@ExtendWith(SharedPortal.class)
class MailedLinksIT {

    private static final String NEW_PASSWORD = "quite another long secret";
    private static final int REDIRECT = 302;

    private final String handle = "k" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void who_forgot_the_password_gets_a_link_to_a_new_one(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);
        Visitor guest = Visitor.guest(portal);
        assertThat(ask(guest, handle + "@example.org").statusCode()).isEqualTo(REDIRECT);

        SentMails.SentMail mail = SentMails.of(portal).await("To: " + handle + "@example.org", "/reset-password/");
        String path = mail.pathBelow("/reset-password/");
        assertThat(mail.header("Subject")).contains("new password");
        assertThat(mail.source()).doesNotContain("List-Unsubscribe").contains("text/plain", "text/html");
        assertThat(guest.page(path).select("main").text()).contains("@" + handle);

        HttpResponse<String> weak = guest.submit(path, "resetForm", Map.of("resetForm:password", handle));
        assertThat(Jsoup.parse(weak.body()).select(".error").text()).isNotEmpty();
        assertThat(guest.submit(path, "resetForm", Map.of("resetForm:password", NEW_PASSWORD))
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in?changed=1");

        assertThat(member.get("/settings").statusCode())
                .as("signed out everywhere")
                .isEqualTo(REDIRECT);
        assertThat(guest.page(path).text()).contains("does nothing any more");
        assertThat(signIn(portal, handle, NEW_PASSWORD).statusCode()).isEqualTo(REDIRECT);
        assertThat(signIn(portal, handle, Visitor.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_that_nobody_has_is_answered_like_one_that_somebody_has(RunningPortal portal) {
        Visitor.newMember(portal, handle);
        Visitor guest = Visitor.guest(portal);

        HttpResponse<String> unknown = ask(guest, handle + "@nowhere.example.org");
        HttpResponse<String> known = ask(guest, handle + "@example.org");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"));
        assertThat(unknown.body()).isEqualTo(known.body());
        SentMails.of(portal).await("To: " + handle + "@example.org", "/reset-password/");
        assertThat(SentMails.of(portal).count("To: " + handle + "@nowhere.example.org"))
                .isZero();
    }

    @Test
    void a_member_moves_to_another_address(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);
        String wanted = handle + "@moved.example.org";
        member.submit(
                "/settings/security",
                "emailForm",
                Map.of("emailForm:newEmail", wanted, "emailForm:emailPassword", Visitor.PASSWORD));
        assertThat(member.page("/settings/security").select("#waitingForm").text())
                .contains(wanted);

        String confirm =
                SentMails.of(portal).await("To: " + wanted, "/confirm-email/").pathBelow("/confirm-email/");
        SentMails.SentMail warning = SentMails.of(portal).await("To: " + handle + "@example.org", "/keep-email/");
        Visitor guest = Visitor.guest(portal);
        assertThat(guest.page(confirm).select("main").text()).contains(wanted);
        assertThat(signIn(portal, wanted, Visitor.PASSWORD).statusCode())
                .as("looking is not confirming")
                .isEqualTo(200);

        assertThat(guest.submit(confirm, "confirmForm", Map.of()).body()).contains("address of your account now");

        assertThat(member.page("/settings/security").select("#email ~ p").text())
                .contains(wanted);
        assertThat(signIn(portal, wanted, Visitor.PASSWORD).statusCode()).isEqualTo(REDIRECT);

        String keep = warning.pathBelow("/keep-email/");
        assertThat(guest.page(keep).select("main").text()).contains("was changed from", wanted);
        assertThat(guest.submit(keep, "keepForm", Map.of()).body()).contains("keeps this address");
        assertThat(signIn(portal, handle + "@example.org", Visitor.PASSWORD).statusCode())
                .isEqualTo(REDIRECT);
        assertThat(member.get("/settings").statusCode()).isEqualTo(REDIRECT);
    }

    @Test
    void what_waits_can_be_forgotten(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);
        member.submit(
                "/settings/security",
                "emailForm",
                Map.of(
                        "emailForm:newEmail",
                        handle + "@moved.example.org",
                        "emailForm:emailPassword",
                        Visitor.PASSWORD));

        member.submit("/settings/security", "waitingForm", Map.of());

        assertThat(member.page("/settings/security").select("#waitingForm")).isEmpty();
    }

    @Test
    void a_wrong_password_is_said_beside_its_field(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);

        HttpResponse<String> answer = member.submit(
                "/settings/security",
                "emailForm",
                Map.of("emailForm:newEmail", "x@moved.example.org", "emailForm:emailPassword", "wrong password"));

        assertThat(Jsoup.parse(answer.body())
                        .select("#emailPassword-hint.error")
                        .text())
                .contains("not your password");
    }

    @Test
    void an_organiser_hands_a_link_over(RunningPortal portal) {
        Visitor.newMember(portal, handle);
        Visitor grace = Visitor.signedIn(portal, "grace");

        String shown = Jsoup.parse(grace.submit("/organise", "helpForm", Map.of("helpForm:helped", handle))
                        .body())
                .select("[id=helpForm] code")
                .text();
        String path = shown.substring(shown.indexOf("/reset-password/"));

        Visitor.guest(portal).submit(path, "resetForm", Map.of("resetForm:password", NEW_PASSWORD));
        assertThat(signIn(portal, handle, NEW_PASSWORD).statusCode()).isEqualTo(REDIRECT);
        assertThat(Jsoup.parse(grace.submit("/organise", "helpForm", Map.of("helpForm:helped", "nobody-here"))
                                .body())
                        .select("#helped-hint.error")
                        .text())
                .contains("no member");
    }

    private static HttpResponse<String> ask(Visitor guest, String typed) {
        return guest.submit("/sign-in/forgot", "forgotForm", Map.of("forgotForm:email", typed));
    }

    private static HttpResponse<String> signIn(RunningPortal portal, String typed, String password) {
        return Visitor.guest(portal)
                .submit("/sign-in", "signInForm", Map.of("signInForm:email", typed, "signInForm:password", password));
    }
}
