package org.cohort.web.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SentMails;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bell, the page behind it, the mails and what stops them. */
@ExtendWith(SharedPortal.class)
class NotificationsIT {

    private static final String PAGE = "/notifications";
    private static final String SETTINGS = "/settings/notifications";

    /** A portal tells by itself, a moment after it was told. */
    private static final int MOST_LOOKS = 600;

    @Test
    void a_comment_rings_the_bell_until_it_is_seen(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal, "bella");
        Visitor other = Visitor.newMember(portal, "carol");
        String post = publish(author, "What the bell says", "Something to answer");
        comment(other, post, "A *first* answer");
        comment(other, post, "A second");

        awaitBell(portal, author, "1");
        Document page = author.page(PAGE);

        assertThat(page.select("li[data-unread] h2").text())
                .contains("2 new comments on", "What the bell says", "Somebody New");
        assertThat(page.select("blockquote").text()).isEqualTo("A first answer");
        assertThat(other.page(PAGE).select("li")).as("who did it").noneMatch(li -> li.hasAttr("data-unread"));

        String place = page.select("li[data-unread] h2 a").attr("href");
        assertThat(author.page(place).select(".comment-body").text()).contains("A first answer");

        assertThat(author.page("/").select("a.count")).isEmpty();
        assertThat(author.page(PAGE).select("li[data-unread]")).isEmpty();
    }

    @Test
    void buttons_mark_a_line_or_all_as_read(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal, "doris");
        Visitor other = Visitor.newMember(portal, "elena");
        comment(other, publish(author, "One", "Words"), "An answer");
        comment(other, publish(author, "Two", "Words"), "An answer");
        comment(other, publish(author, "Three", "Words"), "An answer");
        awaitBell(portal, author, "3");

        Document page = author.page(PAGE);
        press(author, page, "read", page.select("li button[name=read]").get(0).attr("value"));
        assertThat(author.page(PAGE).select("li[data-unread]")).hasSize(2);
        press(author, page, "all", "all");

        assertThat(author.page(PAGE).select("li[data-unread]")).isEmpty();
        assertThat(author.page(PAGE).select("a.count, button[name=all]")).isEmpty();
    }

    @Test
    void a_removed_comment_is_gone_from_bell_and_page(RunningPortal portal) {
        Visitor author = Visitor.newMember(portal, "frida");
        Visitor other = Visitor.newMember(portal, "gerda");
        String post = publish(author, "Gone", "Words");
        String place = comment(other, post, "A slip of the tongue");
        awaitBell(portal, author, "1");

        press(other, other.page(post), "do", "remove comment " + place.substring(place.lastIndexOf('-') + 1), post);

        Document page = author.page(PAGE);
        assertThat(page.text()).doesNotContain("slip of the tongue");
        assertThat(page.select("a.count")).isEmpty();
    }

    @Test
    void a_mention_is_mailed_and_one_click_without_signing_in_stops_such_mails(RunningPortal portal) {
        Visitor called = Visitor.newMember(portal, "hanna");
        Visitor writer = Visitor.newMember(portal, "irina");
        publish(writer, "Calling", "Are you there, @hanna?");

        SentMails.SentMail mail = SentMails.of(portal).await("To: hanna@example.org");

        assertThat(mail.header("Subject")).isEqualTo("Re: Calling");
        assertThat(mail.header("From")).contains("Somebody New", "no-reply@localhost");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("List-Unsubscribe")).endsWith(mail.stopPath() + ">");

        HttpResponse<String> asked = portal.get(mail.stopPath());
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("no more mails about mentions");
        assertThat(chosen(called, "mention")).isEqualTo("atonce");

        HttpResponse<String> stopped = portal.send(HttpRequest.newBuilder(portal.uri(mail.stopPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.body()).contains("These mails have stopped");
        assertThat(chosen(called, "mention")).isEqualTo("bell");
        assertThat(chosen(called, "reply")).isEqualTo("atonce");
    }

    @Test
    void a_word_that_no_mail_held_stops_nothing(RunningPortal portal) {
        assertThat(portal.send(HttpRequest.newBuilder(portal.uri("/unsubscribe/1-mention-aaaaaaaaaaaaaaaaaaaaaa"))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void settings_are_kept_and_a_day_without_an_hour_for_mail_is_refused(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        Map<String, String> fields =
                FilledForm.open(member, SETTINGS, "deliveriesForm").fields();
        Map<String, String> wanted = new HashMap<>(fields);
        wanted.putAll(Map.of("mention", "weekly", "reply", "nothing", "comment", "bell"));
        wanted.putAll(Map.of("quietFrom", "22", "quietUntil", "6"));

        assertThat(member.post(SETTINGS, wanted).statusCode()).isEqualTo(302);
        assertThat(chosen(member, "mention")).isEqualTo("weekly");
        assertThat(chosen(member, "reply")).isEqualTo("nothing");
        assertThat(chosen(member, "quietUntil")).isEqualTo("6");

        wanted.put("quietUntil", "22");
        HttpResponse<String> refused = member.post(SETTINGS, wanted);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Choose two different hours");
        assertThat(chosen(member, "quietUntil")).isEqualTo("6");
    }

    private static String chosen(Visitor member, String field) {
        return member.page(SETTINGS)
                .select("select[name=" + field + "] option[selected]")
                .attr("value");
    }

    private static void awaitBell(RunningPortal portal, Visitor member, String wanted) {
        String shown = "";
        for (int i = 0; i < MOST_LOOKS && !shown.equals(wanted); i++) {
            portal.process().awaitProgress();
            shown = member.page("/tags").select("a.count").textNodes().isEmpty()
                    ? ""
                    : member.page("/tags").select("a.count").textNodes().get(0).text();
        }
        assertThat(shown).as("the bell").isEqualTo(wanted);
    }

    private static void press(Visitor member, Document page, String name, String value) {
        press(member, page, name, value, PAGE);
    }

    private static void press(Visitor member, Document page, String name, String value, String path) {
        String token = page.select("input[name=csrf]").attr("value");
        assertThat(member.post(path, Map.of("csrf", token, "jakarta.faces.ViewState", "stateless", name, value))
                        .statusCode())
                .isEqualTo(302);
    }

    private static String publish(Visitor writer, String title, String body) {
        return pathOf(FilledForm.open(writer, "/posts/new", "postForm")
                .with("channel", "help")
                .with("title", title)
                .with("body", body)
                .press("publish"));
    }

    /** Where the comment stands. */
    private static String comment(Visitor writer, String post, String words) {
        return FilledForm.open(writer, post, "commentForm")
                .with("body", words)
                .press("submit")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String pathOf(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }
}
