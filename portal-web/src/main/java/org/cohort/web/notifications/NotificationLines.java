package org.cohort.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.kernel.Glimpse;
import org.cohort.notifications.NotificationLine;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;
import org.cohort.web.layout.Times;

/** Lines of notifications as HTML; they stand in a form, whose buttons mark them as read. */
@Named
@ApplicationScoped
public class NotificationLines {

    /** Around words of another direction, so that they do not turn those beside them. */
    private static final String ISOLATE = "\u2068%s\u2069";

    @Inject
    Texts texts;

    @Inject
    Times times;

    public String of(List<NotificationLine> lines) {
        Markup html = new Markup();
        lines.forEach(line -> write(html, line));
        return html.toString();
    }

    private void write(Markup html, NotificationLine line) {
        Glimpse glimpse = line.glimpse();
        html.tags("<li class=\"post-row post-row-tight\"").tagsIf(line.unread(), " data-unread");
        html.tags("><span class=\"kind\" data-kind=\"").text(line.reason().word());
        html.tags("\"><span class=\"visually-hidden\">").text(mark(line)).tags(": </span></span><div><h2><a href=\"");
        html.text(glimpse.path()).tags("\">").tagsIf(line.unread(), "<b>").text(says(line));
        html.tagsIf(line.unread(), "</b>")
                .tags("</a></h2><blockquote dir=\"auto\">")
                .text(glimpse.excerpt());
        html.tags("</blockquote><p class=\"meta\"><span>");
        times.moment(html, line.at());
        html.tags("</span>");
        if (line.unread()) {
            html.tags("<span><button class=\"action\" name=\"read\" value=\"")
                    .text(line.whole().toString());
            html.tags("\">").text(texts.of("notifications.markRead")).tags("</button></span>");
        }
        html.tags("</p></div></li>");
    }

    private String mark(NotificationLine line) {
        String reason = texts.of("notifications.reason." + line.reason().word());
        return line.unread() ? reason + ", " + texts.of("notifications.unreadMark") : reason;
    }

    /** What happened, in a sentence. */
    String says(NotificationLine line) {
        NotificationLine.Person by = line.by();
        return texts.of(
                "notifications.says." + line.reason().word(),
                ISOLATE.formatted(by == null ? texts.of("site.name") : nameOf(by)),
                line.count(),
                ISOLATE.formatted(line.glimpse().title()));
    }

    /** As the reader may know them. */
    String nameOf(NotificationLine.Person by) {
        return by.name().isEmpty() ? texts.of("people.anonymous") : by.name();
    }
}
