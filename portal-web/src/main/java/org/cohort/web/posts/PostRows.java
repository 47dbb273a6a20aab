package org.cohort.web.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.involvement.Unread;
import org.cohort.posts.PostRow;
import org.cohort.web.blocks.Folds;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;
import org.cohort.web.layout.Times;
import org.jspecify.annotations.Nullable;

/** Lists of posts as HTML. */
@Named
@ApplicationScoped
public class PostRows {

    @Inject
    Folds folds;

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
            folds.beginRow(html, row.authorHandle(), row.authorName(), false);
            write(html, row, Boolean.TRUE.equals(below), "");
        }
        return html.toString();
    }

    /** The items of a list of what is new to the reader, with what is new in each. */
    public String unread(List<Unread> rows) {
        Markup html = new Markup();
        for (Unread row : rows) {
            PostRow post = row.post();
            folds.beginRow(html, post.authorHandle(), post.authorName(), true);
            write(html, post, true, news(row));
        }
        return html.toString();
    }

    private String news(Unread row) {
        return row.seen() ? texts.of("unread.comments", row.comments()) : "";
    }

    private void write(Markup html, PostRow row, boolean below, String news) {
        writePost(html, row, below);
        writeMeta(html, row, news);
        html.tags("</div>");
        folds.endRow(html, row.authorHandle());
    }

    private void writePost(Markup html, PostRow row, boolean below) {
        writeKind(html, row);
        html.tags("<div>").tags(below ? "<h3>" : "<h2>").tags("<a href=\"").text(row.path());
        writeLanguage(html.tags("\" dir=\"auto\""), row.language());
        html.text(row.title()).tags("</a>").tags(below ? "</h3>" : "</h2>");
        writeLanguage(html.tags("<p class=\"excerpt\" dir=\"auto\""), row.language());
        html.text(row.summary()).tags("</p>");
    }

    private void writeKind(Markup html, PostRow row) {
        String kind = row.kind().word();
        html.tags("<span class=\"kind\" data-kind=\"").text(row.isSolved() ? "answer" : kind);
        html.tags("\"><span class=\"visually-hidden\">").text(texts.of("kind." + kind));
        html.tags(": </span></span>");
    }

    private static void writeLanguage(Markup html, @Nullable String language) {
        if (language != null) {
            html.tags(" lang=\"").text(language).tags("\"");
        }
        html.tags(">");
    }

    private void writeMeta(Markup html, PostRow row, String news) {
        html.tags("<p class=\"meta\">");
        if (!news.isEmpty()) {
            html.tags("<span class=\"badge badge-accent\">").text(news).tags("</span>");
        }
        if (row.standing() != null) {
            html.tags("<span class=\"badge").tagsIf(row.isSolved(), " badge-ok").tags("\">");
            html.text(texts.of("standing." + row.standing().word())).tags("</span>");
        }
        writeAuthor(html, row);
        html.tags("<span><a href=\"/channels/");
        html.text(row.channelSlug())
                .tags("\" dir=\"auto\">")
                .text(row.channelName())
                .tags("</a></span><span>");
        times.day(html, row.publishedAt());
        html.tags("</span><span>").text(texts.of("posts.minutes", row.readingMinutes()));
        html.tags("</span>");
        if (row.commentCount() > 0) {
            String key = row.standing() == null ? "posts.comments" : "questions.replies";
            html.tags("<span>").text(texts.of(key, row.commentCount())).tags("</span>");
        }
        html.tags("</p>");
    }

    private void writeAuthor(Markup html, PostRow row) {
        if (row.isAnonymous()) {
            html.tags("<span>").text(texts.of("people.anonymous")).tags("</span>");
            return;
        }
        html.tags("<span><a href=\"/people/").text(row.authorHandle()).tags("\" dir=\"auto\">");
        html.text(row.authorName()).tags("</a></span>");
    }
}
