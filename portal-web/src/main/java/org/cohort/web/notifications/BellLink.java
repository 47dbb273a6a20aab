package org.cohort.web.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;

/** The bell in the header, or the number that stands in its place. */
@Named
@RequestScoped
public class BellLink {

    @Inject
    Bell bell;

    @Inject
    Texts texts;

    public String getHtml() {
        Markup html = new Markup();
        boolean rings = bell.getUnread() > 0;
        html.tags("<a id=\"bell\" href=\"/notifications\" data-unread=\"").number(bell.getUnread());
        if (rings) {
            html.tags("\" class=\"count\">").text(bell.getShown());
            html.tags("<span class=\"visually-hidden\"> ").text(texts.of("bell.unread", bell.getUnread()));
        } else {
            html.tags("\" class=\"bell\"><svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">");
            html.tags(
                    "<path d=\"M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4\"/></svg><span class=\"visually-hidden\">");
            html.text(texts.of("notifications.title"));
        }
        return html.tags("</span></a>").toString();
    }
}
