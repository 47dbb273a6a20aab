package org.cohort.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cohort.people.Role;
import org.cohort.people.directory.DirectoryRow;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.People;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** Members side by side as HTML. */
@Named
@ApplicationScoped
public class PeopleCards {

    @Inject
    People people;

    @Inject
    LocalClock clock;

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    /**
     * The items of the list.
     *
     * @param introductions where members introduced themselves, by their numbers
     */
    public String of(List<DirectoryRow> rows, Map<Long, String> introductions) {
        Markup html = new Markup();
        rows.forEach(row -> write(html, row, introductions.get(row.id())));
        return html.toString();
    }

    private void write(Markup html, DirectoryRow row, @Nullable String introduction) {
        html.tags("<li class=\"person\">");
        people.avatar(html, row.picturePath(), row.handle(), row.name(), "");
        html.tags("<div><h2 dir=\"auto\">");
        people.name(html, row.handle(), row.name());
        html.tags("</h2><p class=\"meta\"><span dir=\"ltr\">@")
                .text(row.handle())
                .tags("</span>");
        if (row.role() != Role.MEMBER) {
            html.tags("<span class=\"badge\">")
                    .text(texts.of("role." + row.role().name()))
                    .tags("</span>");
        }
        html.tags("</p>");
        writeWhere(html, row);
        writeInterests(html, row.interestNames());
        if (introduction != null && row.id() != reader.getActor().memberId()) {
            writeHello(html, introduction, row.name());
        }
        html.tags("</div></li>");
    }

    private void writeWhere(Markup html, DirectoryRow row) {
        String place = row.place();
        String zone = row.zone();
        String languages = Languages.names(row.languageCodes(), reader.getLocale());
        if (place == null && zone == null && languages.isEmpty()) {
            return;
        }
        html.tags("<p class=\"meta\">");
        if (place != null) {
            html.tags("<span><bdi>").text(place).tags("</bdi></span>");
        }
        if (zone != null) {
            html.tags("<span data-clock=\"").text(zone).tags("\">");
            html.text(texts.of("people.timeThere", clock.in(zone))).tags("</span>");
        }
        html.tagsIf(!languages.isEmpty(), "<span>").text(languages).tagsIf(!languages.isEmpty(), "</span>");
        html.tags("</p>");
    }

    private void writeInterests(Markup html, List<String> interests) {
        if (!interests.isEmpty()) {
            html.tags("<p class=\"tags\">").safe(interestLinks(interests)).tags("</p>");
        }
    }

    /** Interests side by side, each leading to those who share it. */
    public String interestLinks(List<String> interests) {
        Markup html = new Markup();
        for (String name : interests) {
            html.tags("<a class=\"tag\" href=\"/people?interest=")
                    .text(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .tags("\" dir=\"auto\">");
            html.text(name).tags("</a>");
        }
        return html.toString();
    }

    /** A comment below what somebody said of themselves tells them alone. */
    private void writeHello(Markup html, String introduction, String name) {
        html.tags("<p><a class=\"button button-small\" href=\"")
                .text(introduction)
                .tags("/comment\">");
        html.text(texts.of("directory.sayHello")).tags("<span class=\"visually-hidden\"> ");
        html.text(texts.of("directory.sayHelloTo", name)).tags("</span></a></p>");
    }
}
