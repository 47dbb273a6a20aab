package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.web.drafts.BothTexts;
import org.cohort.web.drafts.FormFields;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form in which an author changes a comment. */
@Named
@RequestScoped
public class EditComment {

    private static final String FORM = "commentForm:";

    @Inject
    CommentService comments;

    @Inject
    DraftService drafts;

    @Inject
    SentTexts sent;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private long id;
    private @Nullable Comment comment;
    private @Nullable Comment theirs;
    private String body = "";
    private String version = "";

    /** What stands in the form comes from the request, else from a draft, else from the comment. */
    public void load() {
        Comment found = comments.get(reader.getActor(), id);
        if (!found.isEditableBy(reader.getActor()) || found.isRemoved()) {
            throw new Forbidden("comments.notYours");
        }
        comment = found;
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
        Optional<Draft> draft = drafts.find(reader.getActor(), getPlace());
        if (faces.isPostback()) {
            body = request.getOrDefault(FORM + "body", "").replace("\r\n", "\n");
            version = request.getOrDefault(FORM + "version", "");
        } else {
            Map<String, String> kept =
                    draft.map(Draft::getFields).map(FormFields::read).orElse(Map.of());
            body = kept.getOrDefault("body", found.getMarkdown());
            version = kept.getOrDefault("version", String.valueOf(found.getVersion()));
        }
    }

    public void save() {
        problems.attempt(() -> {
            try {
                Comment saved = comments.edit(reader.getActor(), id, versionNumber(), body);
                sent.arrived(getPlace());
                Redirect.to(saved.getPath());
            } catch (Conflict conflict) {
                Comment current = comments.get(reader.getActor(), id);
                theirs = current;
                version = String.valueOf(current.getVersion());
                throw conflict;
            }
        });
    }

    private int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    public String getPlace() {
        return "edit:" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Comment getComment() {
        return comment;
    }

    /** Where the comment is read. */
    public String getAddress() {
        return comment == null ? "" : comment.getPath();
    }

    /** The comment as it was saved after this form was opened; null where it was not. */
    public @Nullable Comment getTheirs() {
        return theirs;
    }

    /** That comment's words and the form's. */
    public BothTexts getTexts() {
        return BothTexts.of(theirs == null ? "" : theirs.getMarkdown(), body);
    }

    public String getBody() {
        return body;
    }

    public String getVersion() {
        return version;
    }
}
