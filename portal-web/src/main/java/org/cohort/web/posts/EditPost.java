package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostRendering;
import org.cohort.posts.PostService;
import org.cohort.posts.PostText;
import org.cohort.reading.ReadMark;
import org.cohort.reading.ReadingService;
import org.cohort.web.drafts.BothTexts;
import org.cohort.web.drafts.FormFields;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.TextScripts;
import org.jspecify.annotations.Nullable;

/** The form of a post, new or not. What stands in it comes from the request, else from a draft, else from the post. */
@Named
@RequestScoped
public class EditPost {

    static final String FORM = "postForm:";

    /** The channel that questions begin in where there is one. */
    private static final String QUESTIONS = "help";

    @Inject
    PostService posts;

    @Inject
    ReadingService reading;

    @Inject
    DraftService drafts;

    @Inject
    SentTexts sent;

    @Inject
    AttachmentService attachments;

    @Inject
    PostChoices choices;

    @Inject
    PostRendering rendering;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private @Nullable Long id;
    private @Nullable String channel;
    private @Nullable Post post;
    private @Nullable Post theirs;
    private @Nullable Draft draft;
    private @Nullable String preview;
    private PostForm form = PostForm.empty("");
    private boolean asking;

    /** For the page of questions. */
    public void loadQuestion() {
        asking = true;
        load();
    }

    /** For the page of all other posts; a question's form is elsewhere. */
    public void load() {
        reader.getActor().mustBe(Role.MEMBER);
        Post existing = id == null ? null : posts.forEditing(reader.getActor(), id);
        post = existing;
        if (existing != null && existing.isQuestion() != asking) {
            asking = existing.isQuestion();
            Redirect.to(getAddress());
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
        Optional<Draft> kept = drafts.find(reader.getActor(), getPlace());
        if (faces.isPostback() && request.containsKey(FORM + "body")) {
            form = PostForm.of(name -> request.get(FORM + name));
        } else if (kept.isPresent()) {
            draft = kept.get();
            form = PostForm.of(FormFields.read(kept.get().getFields())::get);
        } else {
            form = existing == null ? empty() : PostForm.of(existing, posts.tagsOf(existing));
        }
        form = asking ? form.asking() : form;
        if (existing == null && form.key().isEmpty()) {
            form = form.anew();
        }
    }

    private PostForm empty() {
        return asking
                ? PostForm.question(choices.channelFrom(channel == null ? QUESTIONS : channel))
                : PostForm.empty(choices.channelFrom(channel == null ? "" : channel));
    }

    /** Shows the post to everybody as it stands in the form. */
    public void publish() {
        save(() -> {
            Post saved = id == null
                    ? posts.publish(reader.getActor(), text(), form.key())
                    : posts.publish(reader.getActor(), id, form.versionNumber(), text());
            sent.arrived(getPlace());
            know(saved);
            Redirect.to(saved.getPath());
        });
    }

    /** Whoever wrote a change need not be told that the post was changed. */
    private void know(Post saved) {
        Optional<ReadMark> mark = reading.markOf(reader.getActor(), saved);
        if (mark.isPresent()) {
            reading.readTo(reader.getActor(), saved, mark, mark.get().getLastCommentId());
        }
    }

    /** Keeps what stands in the form for its writer alone; what others can read stays as it is. */
    public void keep() {
        save(() -> {
            if (isPublished()) {
                drafts.keep(reader.getActor(), getPlace(), FormFields.write(form.fields()));
                Redirect.to("/drafts");
                return;
            }
            Post saved = id == null
                    ? posts.draft(reader.getActor(), text(), form.key())
                    : posts.edit(reader.getActor(), id, form.versionNumber(), text());
            sent.arrived(getPlace());
            Redirect.to(saved.getPath() + "/edit");
        });
    }

    /** Shows the text below the form as readers would see it, and saves nothing. */
    public void preview() {
        problems.attempt(
                () -> preview = rendering.of(form.markdown(), form.language()).html());
    }

    private PostText text() {
        String key = form.coverKey();
        Long cover = key.isEmpty()
                ? null
                : attachments.find(key).map(Attachment::getId).orElseThrow(() -> new Invalid("cover", "files.missing"));
        return form.text(cover);
    }

    private void save(Runnable action) {
        problems.attempt(() -> {
            try {
                action.run();
            } catch (Conflict conflict) {
                meet();
                throw conflict;
            }
        });
    }

    /**
     * Shows the text that came in between beside the one just sent; sent again, that one is meant to replace it. A form
     * that made a post already is meant to make another.
     */
    private void meet() {
        if (id == null) {
            form = form.anew();
            return;
        }
        Post current = posts.forEditing(reader.getActor(), id);
        if (current.getVersion() != form.versionNumber()) {
            theirs = current;
            form = form.over(current.getVersion());
        }
    }

    /** Where a draft of this form is kept. */
    public String getPlace() {
        return id == null ? asking ? "question:new" : "post:new" : "post:" + id;
    }

    /** The path of this page, for the forms on it. */
    public String getAddress() {
        if (asking) {
            return id == null ? "/questions/new" : "/questions/" + id + "/edit";
        }
        return post == null ? "/posts/new" : post.getPath() + "/edit";
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable Post getPost() {
        return post;
    }

    public PostForm getForm() {
        return form;
    }

    public boolean isPublished() {
        return post != null && post.isPublished();
    }

    /** The draft that fills the form, null where none does. */
    public @Nullable Draft getDraft() {
        return draft;
    }

    /** The post as another saved it after the form was opened; null where nobody did. */
    public @Nullable Post getTheirs() {
        return theirs;
    }

    /** That post's title and the form's. */
    public BothTexts getTitles() {
        return BothTexts.of(theirs == null ? "" : theirs.getTitle(), form.title());
    }

    /** That post's text and the form's. */
    public BothTexts getTexts() {
        return BothTexts.of(theirs == null ? "" : theirs.getMarkdown(), form.markdown());
    }

    /** What the preview takes its scripts from once the text has a use for them. */
    public TextScripts getEveryScript() {
        return TextScripts.EVERY;
    }

    public @Nullable String getPreview() {
        return preview;
    }
}
