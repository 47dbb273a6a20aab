package org.cohort.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.text.RenderedText;
import org.jspecify.annotations.Nullable;

/**
 * A reply to a post, or to a comment on it. A thread is a comment with its replies; its number is that comment's, so
 * that (thread, number) is the order of reading; the answers of a question stand in the order of their worth instead.
 */
@Entity
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_id")
    @SequenceGenerator(name = "comment_id", sequenceName = "comment_id_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Post post;

    // The number again, for pages: by it the index gives the order without a join.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "post_id", insertable = false, updatable = false)
    private long postId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "thread_id")
    private long threadId;

    // Changed by what readers think of the answer, past this entity: written here it would be overwritten with old
    // values.
    @Column(name = "thread_place", updatable = false)
    private long threadPlace;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    private String markdown = "";
    private String html = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable Long removedBy;

    @Column(name = "submission_key")
    private @Nullable String submissionKey;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Comment() {}

    Comment(Post post, Member author, @Nullable Comment inReplyTo, @Nullable String submissionKey, Instant now) {
        this.post = post;
        this.author = author;
        this.parentId = inReplyTo == null ? null : inReplyTo.getId();
        this.threadId = inReplyTo == null ? 0 : inReplyTo.threadId;
        this.threadPlace = inReplyTo == null ? 0 : inReplyTo.threadPlace;
        this.submissionKey = submissionKey;
        this.createdAt = now;
    }

    /** Called once the number is known: a comment that answers none begins a thread of its own. */
    void beginThreadUnlessReply() {
        if (parentId == null) {
            threadId = getId();
            threadPlace = getId();
        }
    }

    /** Whether it stands under a question and answers that, not another comment. */
    public boolean isAnswer() {
        return beginsThread() && post.isQuestion();
    }

    /** Puts a reply where its thread stands at this moment. */
    void standAt(long place) {
        threadPlace = place;
    }

    /** Whether it stands under its post itself and answers no comment. */
    public boolean beginsThread() {
        return parentId == null;
    }

    void write(String newMarkdown, RenderedText rendered) {
        this.markdown = newMarkdown;
        this.html = rendered.html();
    }

    void edited(Instant now) {
        this.editedAt = now;
    }

    void remove(Actor by, Instant now) {
        this.removedAt = now;
        this.removedBy = by.memberIdOrNull();
    }

    void restore() {
        this.removedAt = null;
        this.removedBy = null;
    }

    /** Whether this person may remove and restore it: its author, and moderators. */
    public boolean isRemovableBy(Actor actor) {
        return actor.isMember(author) || actor.isAtLeast(Role.MODERATOR);
    }

    /** Whether this person may change its words: its author alone. */
    public boolean isEditableBy(Actor actor) {
        return actor.isMember(author);
    }

    /** Where it is read: the page of its post on which it stands. */
    public String getPath() {
        return post.getPath() + "?at=" + threadId + "-" + getId() + "#comment-" + getId();
    }

    /** Whether this person may know who wrote it: under an anonymous post not everybody may know its author. */
    public boolean isAuthorShownTo(Actor actor) {
        return post.isAuthorShownTo(actor) || !post.isBy(Actor.of(author));
    }

    public ContentRef ref() {
        return ContentRef.comment(getId());
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The comment is not saved yet");
        }
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Post getPost() {
        return post;
    }

    public @Nullable Long getParentId() {
        return parentId;
    }

    public long getThreadId() {
        return threadId;
    }

    /** The number of who wrote it, for those who tell them something and show nobody a name. */
    public long getAuthorId() {
        return author.getId();
    }

    /** Who wrote it; readers are shown it only where {@link #isAuthorShownTo} says so. */
    public Member getAuthor() {
        return author;
    }

    public String getMarkdown() {
        return markdown;
    }

    public String getHtml() {
        return html;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getEditedAt() {
        return editedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public @Nullable Long getRemovedBy() {
        return removedBy;
    }
}
