package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.drafts.Draft;
import org.cohort.drafts.DraftService;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form below a post: a new comment, or a reply to one, perhaps with its words quoted. */
@Named
@RequestScoped
public class WriteComment {

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

    private long postId;
    private @Nullable Long replyTo;
    private @Nullable Long quoted;
    private @Nullable String body;
    private String submissionKey = UUID.randomUUID().toString();
    private @Nullable Comment answered;

    /** Finds the comment that is answered or quoted, and what was kept of this form. */
    public void load() {
        Long source = quoted != null ? quoted : replyTo;
        if (reader.isGuest() || source == null) {
            return;
        }
        answered = comments.get(reader.getActor(), source);
        replyTo = source;
    }

    public void send() {
        String text = body == null ? "" : body;
        problems.attempt(() -> {
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

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        this.submissionKey = submissionKey;
    }

    public @Nullable Comment getAnswered() {
        return answered;
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
