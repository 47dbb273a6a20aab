package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cohort.comments.CommentService;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.questions.AnswerService;
import org.cohort.reading.AnnouncementService;
import org.cohort.reading.ReadingService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.routing.RoutingFilter;

/**
 * The small buttons of a post's page. All stand in one form and say what they do in their value, such as {@code react
 * comment 12 👍}, so that a page of twenty comments carries one form and one token.
 */
@Named
@RequestScoped
public class ActOnContent {

    /** The name of the buttons. */
    public static final String PARAMETER = "do";

    @Inject
    ReactionService reactions;

    @Inject
    CommentService comments;

    @Inject
    AnswerService answers;

    @Inject
    ReadingService reading;

    @Inject
    AnnouncementService announcements;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    /** Does what the pressed button says; nothing where another form of the page was sent. */
    public void act() {
        String pressed = request.getParameter(PARAMETER);
        if (pressed == null || !request.getMethod().equals("POST")) {
            return;
        }
        String[] words = pressed.split(" ", -1);
        if (words.length < 3) {
            throw new Invalid(PARAMETER, "error.invalid");
        }
        ContentRef content = new ContentRef(words[1], number(words[2]));
        switch (words[0]) {
            case "react" -> reactions.react(reader.getActor(), content, words[words.length - 1], true);
            case "unreact" -> reactions.react(reader.getActor(), content, words[words.length - 1], false);
            case "bookmark" -> reading.bookmark(reader.getActor(), content.id(), true);
            case "unbookmark" -> reading.bookmark(reader.getActor(), content.id(), false);
            case "acknowledge" -> announcements.acknowledge(reader.getActor(), content.id());
            case "accept" -> answers.accept(reader.getActor(), content.id());
            case "unaccept" -> answers.takeBack(reader.getActor(), content.id());
            case "metoo" -> answers.meToo(reader.getActor(), content.id(), true);
            case "unmetoo" -> answers.meToo(reader.getActor(), content.id(), false);
            case "remove" -> comments.remove(reader.getActor(), content.id());
            case "restore" -> comments.restore(reader.getActor(), content.id());
            default -> throw new Invalid(PARAMETER, "error.invalid");
        }
        String anchor = content.kind().equals(ContentRef.COMMENT) ? "#comment-" + content.id() : "#reactions";
        Redirect.to(request.getAttribute(RoutingFilter.ASKED_ADDRESS) + anchor);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Invalid(PARAMETER, "error.invalid");
        }
    }
}
