package org.cohort.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohort.channels.Channel;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.kernel.Slug;
import org.cohort.media.Attachment;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.text.RenderedText;
import org.jspecify.annotations.Nullable;

/**
 * Anything with a place of its own in a channel. Everybody may read it exactly while {@code publishedAt} is set: a
 * draft, a withdrawn post and a removed one have none.
 */
@Entity
public class Post extends GeneratedId {

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private PostKind kind = PostKind.ARTICLE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "channel_id")
    private Channel channel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    // The two numbers again, for lists: by them the index gives the order without a join.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "channel_id", insertable = false, updatable = false)
    private long channelId;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "author_id", insertable = false, updatable = false)
    private long authorId;

    @ManyToMany
    @JoinTable(
            name = "post_coauthor",
            joinColumns = @JoinColumn(name = "post_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    private List<Member> coauthors = new ArrayList<>();

    private String title = "";
    private String slug = "";
    private String markdown = "";
    private String html = "";

    @Column(name = "contents_html")
    private String contentsHtml = "";

    private String excerpt = "";
    private @Nullable String tldr;
    private int words;

    @Column(name = "has_code")
    private boolean hasCode;

    @Column(name = "has_maths")
    private boolean hasMaths;

    private @Nullable String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover_id")
    private @Nullable Attachment cover;

    @Column(name = "cover_alt")
    private @Nullable String coverAlt;

    @Column(name = "canonical_url")
    private @Nullable String canonicalUrl;

    @Column(name = "based_on_url")
    private @Nullable String basedOnUrl;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private @Nullable Series series;

    @Column(name = "series_part")
    private @Nullable Integer seriesPart;

    @Column(name = "in_progress_since")
    private @Nullable Instant inProgressSince;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "first_published_at")
    private @Nullable Instant firstPublishedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    private @Nullable Long removedBy;

    @Column(name = "anonymous_since")
    private @Nullable Instant anonymousSince;

    private @Nullable String subject;

    private int revision;

    @Column(name = "submission_key")
    private @Nullable String submissionKey;

    // Kept by the comments, past this entity: written here they would be overwritten with old values.
    @Column(name = "comment_count", updatable = false)
    private int commentCount;

    @Column(name = "last_comment_at", updatable = false)
    private @Nullable Instant lastCommentAt;

    // Kept by the answers, in the same way.
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Standing standing;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Post() {}

    Post(PostKind kind, Member author, @Nullable String submissionKey, Instant now) {
        this.kind = kind;
        this.standing = kind == PostKind.QUESTION ? Standing.OPEN : null;
        this.author = author;
        this.submissionKey = submissionKey;
        this.createdAt = now;
    }

    /** Whether it holds this tidy text. */
    boolean says(PostText text) {
        return title.equals(text.title()) && markdown.equals(text.markdown());
    }

    /** Puts these plain words below the title in lists, until the text is written anew. */
    void introducedBy(String words) {
        this.excerpt = words;
    }

    /** Takes a text that has been checked and rendered. */
    void write(PostText text, Channel place, RenderedText rendered, Instant now) {
        this.kind = text.kind();
        this.channel = place;
        this.title = text.title();
        this.slug = Slug.of(title);
        this.markdown = text.markdown();
        this.tldr = text.tldr();
        this.language = text.language();
        this.canonicalUrl = text.canonicalUrl();
        this.basedOnUrl = text.basedOnUrl();
        this.subject = text.subject();
        if (!text.anonymous()) {
            this.anonymousSince = null;
        } else if (anonymousSince == null) {
            this.anonymousSince = now;
        }
        if (!text.inProgress()) {
            this.inProgressSince = null;
        } else if (inProgressSince == null) {
            this.inProgressSince = now;
        }
        show(rendered);
    }

    private void show(RenderedText rendered) {
        this.html = rendered.html();
        this.contentsHtml = TableOfContents.of(rendered);
        this.excerpt = rendered.excerpt();
        this.words = rendered.words();
        this.hasCode = rendered.hasCode();
        this.hasMaths = rendered.hasMaths();
    }

    void cover(@Nullable Attachment picture, @Nullable String alt) {
        this.cover = picture;
        this.coverAlt = picture == null ? null : alt;
    }

    void writtenWith(List<Member> others) {
        this.coauthors = new ArrayList<>(others);
    }

    void partOf(@Nullable Series whole, @Nullable Integer part) {
        this.series = whole;
        this.seriesPart = whole == null ? null : part;
    }

    /** Shows it to everybody; a post that comes back keeps its first date. */
    void publish(Instant now) {
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
        withdrawnAt = null;
        publishedAt = removedAt == null ? firstPublishedAt : null;
    }

    /** Takes it back to its author alone. */
    void withdraw(Instant now) {
        withdrawnAt = now;
        publishedAt = null;
    }

    void remove(Actor by, Instant now) {
        removedAt = now;
        removedBy = by.memberIdOrNull();
        publishedAt = null;
    }

    /** Undoes {@link #remove}: as it was before, published or not. */
    void restore() {
        removedAt = null;
        removedBy = null;
        publishedAt = withdrawnAt == null ? firstPublishedAt : null;
    }

    /** Counts a save that readers could see. */
    void revised(Instant now) {
        revision++;
        if (revision > 1) {
            editedAt = now;
        }
    }

    /** Dates of a text with a history elsewhere. */
    void dated(PostText.Origin origin) {
        this.createdAt = origin.createdAt();
        this.firstPublishedAt = origin.publishedAt();
        this.publishedAt = origin.publishedAt();
        this.editedAt = origin.editedAt();
    }

    /**
     * Whether this person may read it: published posts everybody, others their authors, and moderators what was removed
     * after others could read it.
     */
    public boolean isReadableBy(Actor actor) {
        return isPublished()
                || isBy(actor)
                || (isRemoved() && firstPublishedAt != null && actor.isAtLeast(Role.MODERATOR));
    }

    /** Whether this person, who can read it, may edit, withdraw and remove it: its authors, and moderators. */
    public boolean isEditableBy(Actor actor) {
        return isBy(actor) || actor.isAtLeast(Role.MODERATOR);
    }

    /** Whether this person may undo a removal: moderators every one, authors their own. */
    boolean isRestorableBy(Actor actor) {
        return actor.isAtLeast(Role.MODERATOR)
                || (isBy(actor)
                        && writers()
                                .anyMatch(writer -> Long.valueOf(writer.getId()).equals(removedBy)));
    }

    /** Whether this person wrote it, alone or with others. */
    public boolean isBy(Actor actor) {
        return writers().anyMatch(actor::isMember);
    }

    /** Whether its authors do not want to be known to other members. */
    public boolean isAnonymous() {
        return anonymousSince != null;
    }

    /** Whether this person may know who wrote it: of an anonymous post, its authors and moderators. */
    public boolean isAuthorShownTo(Actor actor) {
        return !isAnonymous() || isBy(actor) || actor.isAtLeast(Role.MODERATOR);
    }

    /** Whether somebody of this handle wrote it, alone or with others. */
    boolean isWrittenBy(String handle) {
        return writers().anyMatch(writer -> writer.getHandle().equals(handle));
    }

    private Stream<Member> writers() {
        return Stream.concat(Stream.of(author), Stream.of(coauthors).flatMap(List::stream));
    }

    public ContentRef ref() {
        return ContentRef.post(getId());
    }

    /** The path of the post on this portal. */
    public String getPath() {
        return "/posts/" + getId() + "/" + slug;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isInProgress() {
        return inProgressSince != null;
    }

    public int getReadingMinutes() {
        return RenderedText.readingMinutes(words);
    }

    public int getVersion() {
        return version;
    }

    public PostKind getKind() {
        return kind;
    }

    public Channel getChannel() {
        return channel;
    }

    /** Who wrote it; readers are shown it only where {@link #isAuthorShownTo} says so. */
    public Member getAuthor() {
        return author;
    }

    public List<Member> getCoauthors() {
        return List.copyOf(coauthors);
    }

    public String getTitle() {
        return title;
    }

    public String getSlug() {
        return slug;
    }

    public String getMarkdown() {
        return markdown;
    }

    /** Characters of text that a copy in memory takes. */
    int length() {
        return markdown.length() + html.length();
    }

    public String getHtml() {
        return html;
    }

    public String getContentsHtml() {
        return contentsHtml;
    }

    public String getExcerpt() {
        return excerpt;
    }

    /** What stands for the text elsewhere: the author's own summary, or the first words. */
    public String getSummary() {
        return tldr == null || tldr.isBlank() ? excerpt : tldr;
    }

    public @Nullable String getTldr() {
        return tldr;
    }

    public boolean isHasCode() {
        return hasCode;
    }

    public boolean isHasMaths() {
        return hasMaths;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public @Nullable Attachment getCover() {
        return cover;
    }

    public @Nullable String getCoverAlt() {
        return coverAlt;
    }

    public @Nullable String getCanonicalUrl() {
        return canonicalUrl;
    }

    public @Nullable String getBasedOnUrl() {
        return basedOnUrl;
    }

    public @Nullable Series getSeries() {
        return series;
    }

    public @Nullable Integer getSeriesPart() {
        return seriesPart;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getFirstPublishedAt() {
        return firstPublishedAt;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public @Nullable Instant getEditedAt() {
        return editedAt;
    }

    /** The lesson or subject that a question is about. */
    public @Nullable String getSubject() {
        return subject;
    }

    public boolean isQuestion() {
        return kind == PostKind.QUESTION;
    }

    /** How far a question has come; null for other kinds. */
    public @Nullable Standing getStanding() {
        return standing;
    }

    public boolean isSolved() {
        return standing == Standing.SOLVED;
    }

    public int getRevision() {
        return revision;
    }

    public int getCommentCount() {
        return commentCount;
    }

    public @Nullable Instant getLastCommentAt() {
        return lastCommentAt;
    }
}
