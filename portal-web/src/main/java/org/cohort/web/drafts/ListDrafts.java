package org.cohort.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;

/** What the reader has begun and not sent, and their posts that nobody else sees. */
@Named
@RequestScoped
public class ListDrafts {

    /** The button's name; its value is the place of the draft. */
    private static final String DISCARD = "discard";

    /** Enough to know a text again. */
    private static final int GLIMPSE = 140;

    @Inject
    DraftService drafts;

    @Inject
    PostService posts;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private List<Draft> kept = List.of();
    private List<Post> unpublished = List.of();

    /** Discards what the pressed button names. */
    public void act() {
        String place = request.getParameter(DISCARD);
        if (place != null && request.getMethod().equals("POST")) {
            drafts.discard(reader.getActor(), place);
            Redirect.to("/drafts");
        }
    }

    public void load() {
        kept = drafts.list(reader.getActor());
        unpublished = posts.listUnpublished(reader.getActor());
    }

    public List<Draft> getKept() {
        return kept;
    }

    public List<Post> getUnpublished() {
        return unpublished;
    }

    /** The path of the form that a draft belongs to. */
    public String addressOf(Draft draft) {
        String number = draft.getPlace().substring(draft.getPlace().indexOf(':') + 1);
        return switch (kindOf(draft)) {
            case "comment" -> "/posts/" + number + "/-#commentForm";
            case "edit" -> "/comments/" + number + "/edit";
            case "question" -> "/questions/new";
            default -> number.equals("new") ? "/posts/new" : "/posts/" + number + "/-/edit";
        };
    }

    /** The last part of the message key that says what the draft is: {@code post}, {@code question}, {@code comment} or {@code edit}. */
    public String kindOf(Draft draft) {
        return draft.getPlace().substring(0, draft.getPlace().indexOf(':'));
    }

    /** The title, else the first words; empty where neither is. */
    public String glimpseOf(Draft draft) {
        if (kindOf(draft).equals("comment")) {
            return cut(draft.getFields());
        }
        Map<String, String> fields = FormFields.read(draft.getFields());
        String title = fields.getOrDefault("title", "");
        return cut(title.isBlank() ? fields.getOrDefault("body", "") : title);
    }

    private static String cut(String text) {
        String line = text.strip();
        return line.length() <= GLIMPSE
                ? line
                : line.substring(
                                0, line.offsetByCodePoints(0, Math.min(GLIMPSE, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
