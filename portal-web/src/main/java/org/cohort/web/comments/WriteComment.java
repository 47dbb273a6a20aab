package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The form below a post: a new comment, or a reply to one, perhaps with its words quoted. */
@Named
@RequestScoped
public class WriteComment {

    private static final String FORM = "commentForm:";

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    Texts texts;

    @Inject
    DraftService drafts;

    @Inject
    SentTexts sent;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private long postId;
    private @Nullable Long replyTo;
    private @Nullable Long quoted;
    private @Nullable String body;
    private String submissionKey = UUID.randomUUID().toString();
    private @Nullable Comment answered;
    private @Nullable Post post;

    /** The form on a page of its own, and where all such forms are sent: the page of a post costs more. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            read(faces.getExternalContext().getRequestParameterMap());
            if (send()) {
                return;
            }
        }
        post = posts.read(reader.getActor(), postId);
        load();
    }

    private void read(Map<String, String> sentFields) {
        body = sentFields.getOrDefault(FORM + "body", "").replace("\r\n", "\n");
        submissionKey = sentFields.getOrDefault(FORM + "key", submissionKey);
        String answers = sentFields.getOrDefault(FORM + "replyTo", "");
        replyTo = answers.matches("\\d{1,18}") ? Long.valueOf(answers) : null;
    }

    /** Finds the comment that is answered or quoted. */
    public void load() {
        Long source = quoted != null ? quoted : replyTo;
        if (reader.isGuest() || source == null) {
            return;
        }
        answered = comments.get(reader.getActor(), source);
        replyTo = source;
    }

    private boolean send() {
        String text = body == null ? "" : body;
        return problems.attempt(() -> {
            Comment comment = comments.add(reader.getActor(), postId, replyTo, text, submissionKey);
            sent.arrived("comment:" + postId);
            Redirect.to(FindComment.placeOf(comment));
        });
    }

    public long getPostId() {
        return postId;
    }

    public void setPostId(long postId) {
        this.postId = postId;
    }

    public @Nullable Long getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(@Nullable Long replyTo) {
        this.replyTo = replyTo;
    }

    public @Nullable Long getQuoted() {
        return quoted;
    }

    public void setQuoted(@Nullable Long quoted) {
        this.quoted = quoted;
    }

    /** What stands in the form: what was typed, else what was kept, else the words quoted. */
    public @Nullable String getBody() {
        if (body == null && !reader.isGuest()) {
            body = quoted != null && answered != null ? quotation(answered) : kept();
        }
        return body;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    /** The post that is commented on, on the form's own page. */
    public @Nullable Post getPost() {
        return post;
    }

    /** Says whether it is a comment or a reply, and to whom. */
    public String getHeading() {
        return answered == null
                ? texts.of("comments.write")
                : texts.of("comments.writeTo", answered.getAuthor().getName());
    }

    private @Nullable String kept() {
        return drafts.find(reader.getActor(), "comment:" + postId)
                .map(Draft::getFields)
                .orElse(null);
    }

    private static String quotation(Comment comment) {
        return comment.getMarkdown().lines().map(line -> "> " + line).reduce("", (all, line) -> all + line + "\n")
                + "\n";
    }
}
