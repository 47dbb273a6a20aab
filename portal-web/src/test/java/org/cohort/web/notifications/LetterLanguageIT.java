package org.cohort.web.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.cohort.web.fixtures.AuthenticatorApp;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SentMails;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail speaks the language of whom it goes to, whatever whoever wrote to them speaks. */
@ExtendWith(SharedPortal.class)
class LetterLanguageIT {

    @Test
    void each_is_told_in_their_own_language(RunningPortal portal) throws IOException, MessagingException {
        Visitor.newMember(portal, "salma-reads").post("/language", Map.of("language", "ar"));
        Visitor.newMember(portal, "pilar-reads").post("/language", Map.of("language", "es"));
        Visitor.newMember(portal, "wilma-reads").post("/language", Map.of("language", "en"));
        Visitor writer = Visitor.newMember(portal);
        writer.post("/language", Map.of("language", "es"));

        assertThat(FilledForm.open(writer, "/posts/new", "postForm")
                        .with("channel", "help")
                        .with("title", "Three at once")
                        .with("body", "Are you there, @salma-reads, @pilar-reads and @wilma-reads?")
                        .press("publish")
                        .headers()
                        .firstValue("Location"))
                .isPresent();

        Multipart arabic = sentTo(portal, "salma-reads");
        assertThat(part(arabic, 0)).contains("ذكرٌ لك من Somebody New في «Three at once»", "كل الإشعارات: ");
        Document html = Jsoup.parse(part(arabic, 1));
        assertThat(html.expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(html.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.expectFirst("blockquote").attr("dir")).isEqualTo("auto");
        assertThat(part(sentTo(portal, "pilar-reads"), 0)).contains("Somebody New te mencionó en «Three at once»");
        assertThat(part(sentTo(portal, "wilma-reads"), 0)).contains("Somebody New mentioned you in “Three at once”");
    }

    @Test
    void a_lost_password_is_answered_in_the_language_of_the_account(RunningPortal portal)
            throws IOException, MessagingException {
        Visitor.newMember(portal, "farid-reads").post("/language", Map.of("language", "ar"));

        Visitor.guest(portal).submit("/sign-in/forgot", "forgotForm", Map.of("forgotForm:email", "farid-reads"));

        assertThat(part(sentTo(portal, "farid-reads"), 0)).contains("طُلبت كلمة مرور جديدة", "/reset-password/");
    }

    @Test
    void a_changed_second_factor_is_told_in_the_language_of_the_account(RunningPortal portal)
            throws IOException, MessagingException {
        Visitor member = Visitor.newMember(portal, "elena-reads");
        member.post("/language", Map.of("language", "es"));
        String page = "/settings/security";
        member.submit(
                page, "factorForm", Map.of("factorForm:factorPassword", Visitor.PASSWORD, "factorForm:begin", "now"));
        AuthenticatorApp app =
                new AuthenticatorApp(member.page(page).select("#appForm code").text());

        member.submit(page, "appForm", Map.of("appForm:code", app.code()));

        assertThat(part(sentTo(portal, "elena-reads"), 0))
                .contains("una aplicación crea códigos para tu cuenta @elena-reads", page);
    }

    private static Multipart sentTo(RunningPortal portal, String handle) throws IOException, MessagingException {
        String source =
                SentMails.of(portal).await("To: " + handle + "@example.org").source();
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
        return (Multipart) mail.getContent();
    }

    private static String part(Multipart mail, int number) throws IOException, MessagingException {
        BodyPart part = mail.getBodyPart(number);
        return String.valueOf(part.getContent());
    }
}
