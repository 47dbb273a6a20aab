package org.cohort.web.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.posts.PostRow;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;
import org.cohort.web.layout.Times;
import org.jspecify.annotations.Nullable;

/** Lists of posts as HTML. */
@Named
@ApplicationScoped
public class PostRows {

    @Inject
    Texts texts;

    @Inject
    Times times;

    /**
     * The items of a list.
     *
     * @param below whether the list has a heading of its own, which its titles then stand below
     */
    public String of(List<PostRow> rows, @Nullable Boolean below) {
        Markup html = new Markup();
        for (PostRow row : rows) {
            write(html, row, Boolean.TRUE.equals(below));
        }
        return html.toString();
    }

    private void write(Markup html, PostRow row, boolean below) {
        html.tags("<li class=\"post-row\">");
        writeKind(html, row.kind().word());
        html.tags("<div>").tags(below ? "<h3>" : "<h2>").tags("<a href=\"").text(row.path());
        writeLanguage(html.tags("\" dir=\"auto\""), row.language());
        html.text(row.title()).tags("</a>").tags(below ? "</h3>" : "</h2>");
        writeLanguage(html.tags("<p class=\"excerpt\" dir=\"auto\""), row.language());
        html.text(row.summary()).tags("</p>");
        writeMeta(html, row);
        html.tags("</div></li>");
    }

    private void writeKind(Markup html, String kind) {
        html.tags("<span class=\"kind\" data-kind=\"").text(kind).tags("\"><span class=\"visually-hidden\">");
        html.text(texts.of("kind." + kind)).tags(": </span></span>");
    }

    private static void writeLanguage(Markup html, @Nullable String language) {
        if (language != null) {
            html.tags(" lang=\"").text(language).tags("\"");
        }
        html.tags(">");
    }

    private void writeMeta(Markup html, PostRow row) {
        html.tags("<p class=\"meta\"><span><a href=\"/people/").text(row.authorHandle());
        html.tags("\">").text(row.authorName()).tags("</a></span><span><a href=\"/channels/");
        html.text(row.channelSlug()).tags("\">").text(row.channelName()).tags("</a></span><span>");
        times.day(html, row.publishedAt());
        html.tags("</span><span>").text(texts.of("posts.minutes", row.readingMinutes()));
        html.tags("</span>");
        if (row.commentCount() > 0) {
            html.tags("<span>").text(texts.of("posts.comments", row.commentCount()));
            html.tags("</span>");
        }
        html.tags("</p>");
    }
}
