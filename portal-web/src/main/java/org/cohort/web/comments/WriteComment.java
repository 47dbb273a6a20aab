package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Together;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.web.drafts.SentTexts;
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
    Together together;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private long postId;
    private @Nullable Long replyTo;
    private @Nullable String body;
    private @Nullable String kept;
    private @Nullable String quotation;
    private boolean typed;
    private String submissionKey = UUID.randomUUID().toString();
    private @Nullable Comment answered;
    private @Nullable Post post;

    /** The form on a page of its own: with what the address names, or with what was typed and could not be taken. */
    public void open() {
        post = posts.read(reader.getActor(), postId);
        try {
            load();
        } catch (NotFound gone) {
            if (!typed) {
                throw gone;
            }
            replyTo = null;
        }
    }

    /** Finds the comment that is answered or quoted, and what was kept of this form. */
    public void load() {
        if (reader.isGuest()) {
            return;
        }
        kept = drafts.find(reader.getActor(), getPlace()).map(Draft::getFields).orElse(null);
        Long quoted = number(request.getParameter("quote"));
        Long asked = quoted != null ? quoted : number(request.getParameter("reply"));
        Long source = asked != null ? asked : replyTo;
        if (source == null) {
            return;
        }
        Comment comment = comments.get(reader.getActor(), source);
        answered = comment;
        replyTo = source;
        quotation = quoted == null ? null : quotation(comment);
    }

    /** Takes what a form carried; the page of this request shows it again. */
    void read(HttpServletRequest form) {
        typed = true;
        postId = Long.parseLong(form.getParameter("id"));
        body = field(form, "body").replace("\r\n", "\n");
        String key = field(form, "key");
        submissionKey = key.isEmpty() ? submissionKey : key;
        replyTo = number(field(form, "replyTo"));
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private static String field(HttpServletRequest form, String name) {
        return Objects.requireNonNullElse(form.getParameter(FORM + name), "");
    }

    /** Writes the comment; the draft of it goes in the same transaction. Returns where the comment is read. */
    String send() {
        String text = body == null ? "" : body;
        return together.change(() -> {
            sent.forget(getPlace());
            return comments.add(reader.getActor(), postId, replyTo, text, submissionKey)
                    .getPath();
        });
    }

    /** The name of this form's draft. */
    String getPlace() {
        return "comment:" + postId;
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

    /** What stands in the form: what was typed, else what was kept, else the words quoted. */
    public @Nullable String getBody() {
        if (body == null && !reader.isGuest()) {
            body = quotation != null ? quotation : kept;
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
        if (answered == null) {
            return texts.of("comments.write");
        }
        boolean named = answered.isAuthorShownTo(reader.getActor());
        return texts.of("comments.writeTo", named ? answered.getAuthor().getName() : texts.of("people.anonymous"));
    }

    private static String quotation(Comment comment) {
        return comment.getMarkdown().lines().map(line -> "> " + line).reduce("", (all, line) -> all + line + "\n")
                + "\n";
    }
}
