package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.comments.CommentRow;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.questions.Acceptance;
import org.cohort.web.blocks.Folds;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.People;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.cohort.web.layout.Times;

/** The comments of a page as HTML. */
@Named
@RequestScoped
public class CommentMarkup {

    @Inject
    ListComments comments;

    @Inject
    ReactionMarkup reactions;

    @Inject
    AnswerMarkup answers;

    @Inject
    Folds folds;

    @Inject
    People people;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Inject
    Times times;

    /** The items of the list of threads. */
    public String threads(Post post) {
        Page page = new Page(post, reader.isGuest(), new Markup());
        for (CommentThread thread : comments.getThreads()) {
            write(page, thread);
        }
        return page.html.toString();
    }

    private record Page(Post post, boolean forGuests, Markup html) {}

    private void write(Page page, CommentThread thread) {
        CommentRow first = thread.first();
        boolean accepted = first != null && comments.isAccepted(first);
        page.html.tags("<li").tagsIf(accepted, " class=\"answer-accepted\"").tags(">");
        Acceptance acceptance = comments.getAcceptance();
        if (accepted && acceptance != null) {
            answers.writeLabel(page.html, acceptance);
        }
        if (first != null) {
            write(page, first);
        }
        if (!thread.replies().isEmpty()) {
            page.html.tags("<ol class=\"replies\">");
            for (CommentRow reply : thread.replies()) {
                page.html.tags("<li>");
                write(page, reply);
                page.html.tags("</li>");
            }
            page.html.tags("</ol>");
        }
        page.html.tags("</li>");
    }

    private void write(Page page, CommentRow row) {
        Markup html = page.html;
        boolean isNew = comments.isNew(row);
        html.tags("<article class=\"comment").tagsIf(isNew, " comment-new").tags("\" id=\"comment-");
        html.number(row.id()).tags("\">");
        String size = row.isReply() ? People.SMALL : "";
        boolean folded = folds.hides(row.authorHandle());
        if (row.isAnonymous() || folded) {
            people.nobody(html, size);
        } else {
            people.avatar(html, row.picture(), row.authorHandle(), row.authorName(), size);
        }
        writeHead(page, row, isNew);
        html.tags(folded ? "<details class=\"fold comment-body\">" : "<div class=\"comment-body\">");
        if (folded) {
            folds.summary(html, row.authorName());
        }
        if (row.isRemoved()) {
            html.tags("<p class=\"quiet\">").text(texts.of("comments.removed")).tags("</p>");
        } else {
            html.tags("<div class=\"prose\" dir=\"auto\">").safe(row.html()).tags("</div>");
        }
        writeFoot(page, row);
        html.tags(folded ? "</details></article>" : "</div></article>");
    }

    private void writeHead(Page page, CommentRow row, boolean isNew) {
        Markup html = page.html.tags("<header class=\"comment-head\">");
        writeName(page, row);
        if (row.authorRole() != Role.MEMBER) {
            html.tags("<span class=\"badge\">")
                    .text(texts.of("role." + row.authorRole().name()))
                    .tags("</span>");
        }
        html.tags("<a class=\"permalink\" rel=\"nofollow\" href=\"").text(page.post.getPath());
        html.tags("?at=").number(row.threadId()).tags("-").number(row.id());
        html.tags("#comment-").number(row.id()).tags("\">");
        times.moment(html, row.createdAt());
        html.tags("<span class=\"visually-hidden\">")
                .text(texts.of("comments.permalink"))
                .tags("</span></a>");
        if (row.editedAt() != null) {
            html.tags("<span>").text(texts.of("comments.edited")).tags("</span>");
        }
        if (isNew) {
            html.tags("<span class=\"badge badge-accent\">")
                    .text(texts.of("comments.new"))
                    .tags("</span>");
        }
        html.tags("</header>");
    }

    private void writeName(Page page, CommentRow row) {
        Markup html = page.html;
        if (row.isAnonymous()) {
            html.tags("<span class=\"member-name\">")
                    .text(texts.of("people.anonymous"))
                    .tags("</span>");
        } else {
            people.name(html, row.authorHandle(), row.authorName());
        }
        // Under an anonymous post, its author alone is not named.
        if (row.isAnonymous() || row.authorId() == page.post.getAuthor().getId()) {
            String key = page.post.isQuestion() ? "questions.asker" : "comments.author";
            html.tags("<span class=\"badge badge-accent\">").text(texts.of(key)).tags("</span>");
        }
    }

    private void writeFoot(Page page, CommentRow row) {
        Markup html = page.html.tags("<footer class=\"comment-foot\">");
        if (!row.isRemoved()) {
            html.tags("<div class=\"reactions\">");
            if (isAnswer(page, row)) {
                answers.writeMeToo(html, row);
            }
            ContentRef comment = ContentRef.comment(row.id());
            reactions.write(html, comment, comments.reactionsOf(row), page.forGuests);
            html.tags("</div>");
        }
        if (!page.forGuests) {
            writeActions(page, row);
        }
        html.tags("</footer>");
    }

    private static boolean isAnswer(Page page, CommentRow row) {
        return page.post.isQuestion() && !row.isReply();
    }

    private void writeActions(Page page, CommentRow row) {
        Markup html = page.html;
        if (!row.isRemoved()) {
            if (isAnswer(page, row)) {
                answers.writeAccept(html, row);
            }
            html.tags("<a class=\"action\" rel=\"nofollow\" href=\"").text(page.post.getPath());
            html.tags("?reply=").number(row.id()).tags("#commentForm\">");
            html.text(texts.of("comments.reply")).tags("</a>");
            html.tags("<a class=\"action\" rel=\"nofollow\" href=\"").text(page.post.getPath());
            html.tags("?quote=").number(row.id()).tags("#commentForm\">");
            html.text(texts.of("comments.quote")).tags("</a>");
        }
        if (row.isBy(reader.getActor()) && !row.isRemoved()) {
            html.tags("<a class=\"action\" rel=\"nofollow\" href=\"/comments/").number(row.id());
            html.tags("/edit\">").text(texts.of("comments.edit")).tags("</a>");
        }
        if (comments.removable(row)) {
            html.tags("<button class=\"action\" name=\"do\" value=\"").tags(row.isRemoved() ? "restore" : "remove");
            html.tags(" comment ").number(row.id()).tags("\">");
            html.text(texts.of(row.isRemoved() ? "comments.restore" : "comments.remove"));
            html.tags("</button>");
        }
    }
}
