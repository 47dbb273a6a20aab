package org.cohort.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.PortalLanguage;
import org.cohort.kernel.PublicAddress;
import org.cohort.notifications.MailedNotifications;
import org.cohort.notifications.NotificationLine;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;

/** What stands in the mails about notifications: what happened, the first words of it and where it is read. */
@ApplicationScoped
public class LetterText {

    private static final String SETTINGS = "/settings/notifications";
    private static final String PAGE = "/notifications";
    private static final Pattern MARKS = Pattern.compile("[\u2068\u2069]");

    @Inject
    Texts texts;

    @Inject
    NotificationLines lines;

    @Inject
    PublicAddress address;

    /** The path of a page that stops such mails. */
    String stopPath(MailedNotifications.Told told) {
        return "/unsubscribe/" + told.stopWord();
    }

    String plain(MailedNotifications.Told told) {
        StringBuilder text = new StringBuilder();
        for (NotificationLine line : told.lines()) {
            text.append(withoutMarks(lines.says(line))).append("\n\n");
            line.glimpse()
                    .excerpt()
                    .lines()
                    .forEach(words -> text.append("> ").append(words).append('\n'));
            text.append('\n')
                    .append(texts.of("notifications.letter.open", url(line.glimpse())))
                    .append("\n\n\n");
        }
        text.append("-- \n")
                .append(texts.of("notifications.letter.page", address.url(PAGE)))
                .append('\n');
        text.append(texts.of("notifications.letter.settings", address.url(SETTINGS)))
                .append('\n');
        text.append(texts.of("notifications.letter.stop", address.url(stopPath(told))))
                .append('\n');
        return text.toString();
    }

    /** Marks of direction are letters that cannot be seen: plain text is often shown by programs that show them. */
    private static String withoutMarks(String sentence) {
        return MARKS.matcher(sentence).replaceAll("");
    }

    String html(MailedNotifications.Told told) {
        Markup html = new Markup();
        PortalLanguage language = texts.language();
        html.tags("<!DOCTYPE html><html lang=\"").text(language.code()).tags("\" dir=\"");
        html.text(language.isRightToLeft() ? "rtl" : "ltr").tags("\"><head>");
        html.tags("<meta charset=\"utf-8\"><title>")
                .text(texts.of("notifications.title"))
                .tags("</title></head>");
        html.tags("<body style=\"font: 16px/1.5 sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em\">");
        told.lines().forEach(line -> write(html, line));
        html.tags(
                "<hr style=\"border: 0; border-top: 1px solid #ccc; margin: 2em 0 1em\"><p style=\"font-size: 14px\">");
        link(html, address.url(PAGE), texts.of("notifications.title"));
        html.tags(" · ");
        link(html, address.url(SETTINGS), texts.of("notifications.letter.settingsLink"));
        html.tags(" · ");
        link(html, address.url(stopPath(told)), texts.of("notifications.letter.stopLink"));
        return html.tags("</p></body></html>").toString();
    }

    private void write(Markup html, NotificationLine line) {
        Glimpse glimpse = line.glimpse();
        html.tags("<p><b>").text(lines.says(line)).tags("</b></p>");
        html.tags("<blockquote dir=\"auto\" style=\"margin: 0; padding: 0 1em; border-inline-start: 3px solid #ccc\">");
        html.text(glimpse.excerpt()).tags("</blockquote><p style=\"margin-bottom: 2em\">");
        link(html, url(glimpse), texts.of("notifications.letter.openLink"));
        html.tags("</p>");
    }

    private static void link(Markup html, String url, String words) {
        html.tags("<a href=\"").text(url).tags("\">").text(words).tags("</a>");
    }

    private String url(Glimpse glimpse) {
        return address.url(glimpse.path());
    }
}
