package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cohort.comments.CommentRow;
import org.cohort.questions.Acceptance;
import org.cohort.questions.MeTooCount;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What an answer has that a comment has not, as HTML. */
@RequestScoped
class AnswerMarkup {

    @Inject
    ListComments comments;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    /** Says above the accepted answer that it is the one, and by whom. */
    void writeLabel(Markup html, Acceptance acceptance) {
        html.tags("<p class=\"label\"><span class=\"kind\" data-kind=\"answer\" aria-hidden=\"true\"></span>");
        html.text(
                acceptance.byAsker()
                        ? texts.of("questions.acceptedByAsker")
                        : texts.of("questions.acceptedBy", acceptance.byName()));
        html.tags("</p>");
    }

    /** How many it helped too: a count for guests and for who wrote it, a button for others. */
    void writeMeToo(Markup html, CommentRow row) {
        MeTooCount count = comments.meToosOf(row);
        if (reader.isGuest() || row.isBy(reader.getActor())) {
            if (count.members() > 0) {
                html.tags("<span class=\"reaction\">").text(texts.of("questions.helped", count.members()));
                html.tags("</span>");
            }
            return;
        }
        html.tags("<button class=\"reaction\" name=\"do\" value=\"").tags(count.mine() ? "unmetoo" : "metoo");
        html.tags(" comment ").number(row.id()).tags("\" aria-pressed=\"").tags(count.mine() ? "true" : "false");
        html.tags("\">").text(texts.of("questions.meToo"));
        if (count.members() > 0) {
            html.tags(" ").number(count.members());
        }
        html.tags("</button>");
    }

    /** Lets those who may accept the answer, or take that back. */
    void writeAccept(Markup html, CommentRow row) {
        if (!comments.isAcceptable()) {
            return;
        }
        boolean accepted = comments.isAccepted(row);
        html.tags("<button class=\"action\" name=\"do\" value=\"").tags(accepted ? "unaccept" : "accept");
        html.tags(" comment ").number(row.id()).tags("\">");
        html.text(texts.of(accepted ? "questions.unaccept" : "questions.accept"))
                .tags("</button>");
    }
}
