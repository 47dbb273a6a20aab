package org.cohort.web.account;

import java.util.ArrayList;
import java.util.List;
import org.cohort.kernel.Letter;
import org.cohort.kernel.PortalLanguage;
import org.cohort.web.layout.Markup;

/** A mail of a few sentences, one of them a link; as plain text and as a page. */
final class LinkLetter {

    private final PortalLanguage language;
    private final String subject;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private String url = "";
    private String words = "";

    LinkLetter(PortalLanguage language, String subject) {
        this.language = language;
        this.subject = subject;
    }

    /** A paragraph, before the link or after it. */
    LinkLetter says(String sentences) {
        (url.isEmpty() ? before : after).add(sentences);
        return this;
    }

    LinkLetter leadsTo(String address, String saying) {
        url = address;
        words = saying;
        return this;
    }

    /** Nobody stops mails of this kind: they come because somebody asked, or because something happened to an account. */
    Letter to(String email, String from) {
        return new Letter(email, from, subject, plain(), html(), null, null);
    }

    private String plain() {
        StringBuilder text = new StringBuilder();
        before.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append(words).append(":\n").append(url).append("\n\n");
        after.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        return text.toString();
    }

    private String html() {
        Markup html = new Markup();
        html.tags("<!DOCTYPE html><html lang=\"")
                .text(language.code())
                .tags("\" dir=\"")
                .text(language.isRightToLeft() ? "rtl" : "ltr")
                .tags("\"><head><meta charset=\"utf-8\"><title>")
                .text(subject)
                .tags("</title></head>");
        html.tags("<body style=\"font: 16px/1.5 sans-serif; max-width: 40em; margin: 1em auto; padding: 0 1em\">");
        before.forEach(paragraph -> html.tags("<p>").text(paragraph).tags("</p>"));
        html.tags("<p><b><a href=\"").text(url).tags("\">").text(words).tags("</a></b></p>");
        after.forEach(paragraph -> html.tags("<p>").text(paragraph).tags("</p>"));
        return html.tags("</body></html>").toString();
    }
}
