package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.kernel.Concerned;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.SubmissionKey;
import org.cohort.kernel.TriesTwice;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.people.MentionLimit;
import org.cohort.people.Role;
import org.cohort.text.Mentions;
import org.cohort.text.RenderedText;
import org.jspecify.annotations.Nullable;

/** Reading and writing one post. */
@ApplicationScoped
@Transactional
@TriesTwice
public class PostService {

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @Inject
    SeriesService seriesService;

    @Inject
    ChannelService channels;

    @Inject
    MemberService members;

    @Inject
    AttachmentService attachments;

    @Inject
    PostRendering rendering;

    @Inject
    ShownPosts shownPosts;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<Concerned> concerned;

    @Inject
    Event<TagsChanged> tagsChanged;

    /** The post with author, channel, series and cover, for whoever may read it. */
    public Post read(Actor actor, long id) {
        return posts.findForReading(id)
                .filter(post -> post.isReadableBy(actor))
                .orElseThrow(() -> new NotFound("posts.missing"));
    }

    /** The post, if it is published and so everybody's to read, without its texts: they cost as much as all the rest. */
    public Optional<Post> findPublished(long id) {
        return posts.findPublished(id);
    }

    /** What {@link #read} finds and its tags, for a page; the same object for all who read it at this moment. */
    public ShownPost show(Actor actor, long id) {
        return shownPosts
                .find(id)
                .filter(shown -> shown.post().isReadableBy(actor))
                .orElseThrow(() -> new NotFound("posts.missing"));
    }

    public List<String> tagsOf(Post post) {
        return posts.tagsOf(post.getId());
    }

    /**
     * Keeps a new post that only its author sees.
     *
     * @param submissionKey as {@link SubmissionKey} says: sent twice, a form makes one post; sent with other words it is
     *     a {@link Conflict} and changes nothing
     */
    public Post draft(Actor actor, PostText typed, @Nullable String submissionKey) {
        actor.mustBe(Role.MEMBER);
        PostText text = typed.tidy();
        PostPolicy.check(text, false);
        actor.mustBe(text.kind().leastRole());
        String key = SubmissionKey.of(submissionKey);
        Optional<Post> sentBefore = key == null ? Optional.empty() : posts.findSubmitted(actor.memberId(), key);
        if (sentBefore.isPresent()) {
            return same(sentBefore.get(), text);
        }
        Post post = new Post(text.kind(), members.get(actor.memberId()), key, clock.instant());
        write(actor, post, text);
        posts.save(post);
        posts.tag(post, PostPolicy.tagNames(text.tagsAndSubject()));
        return post;
    }

    private static Post same(Post sentBefore, PostText text) {
        if (!sentBefore.says(text)) {
            throw new Conflict("posts.sentBefore");
        }
        return sentBefore;
    }

    /** Writes and publishes a new post; sent twice it makes one, as {@link #draft} says. */
    public Post publish(Actor actor, PostText text, @Nullable String submissionKey) {
        actor.mustBe(Role.MEMBER);
        PostPolicy.check(text.tidy(), true);
        Post post = draft(actor, text, submissionKey);
        if (post.getFirstPublishedAt() == null && !post.isRemoved()) {
            show(actor, post);
        }
        return post;
    }

    /** Publishes a draft, or a post that was withdrawn. */
    public Post publish(Actor actor, long id) {
        Post post = forEditing(actor, id);
        if (post.isRemoved()) {
            throw new Conflict("posts.removed");
        }
        actor.mustBe(post.getKind().leastRole());
        PostPolicy.checkForPublication(post);
        if (post.getFirstPublishedAt() == null) {
            mustBeOpen(actor, post.getChannel());
        }
        show(actor, post);
        return post;
    }

    /** Writes a post anew as {@link #edit} does, and publishes it unless it is published. */
    public Post publish(Actor actor, long id, int version, PostText text) {
        PostPolicy.check(text.tidy(), true);
        edit(actor, id, version, text);
        return publish(actor, id);
    }

    /** Own posts that others cannot see, latest first. */
    public List<Post> listUnpublished(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return posts.listUnpublished(actor.memberId(), PostQueries.MOST_UNPUBLISHED);
    }

    /**
     * Writes a post anew.
     *
     * @param version the version that the writer began with; another one is a {@link Conflict} and changes nothing
     */
    public Post edit(Actor actor, long id, int version, PostText typed) {
        Post post = forEditing(actor, id);
        if (post.getVersion() != version) {
            throw new Conflict("posts.conflict");
        }
        PostText text = typed.tidy();
        PostPolicy.check(text, post.isPublished());
        PostPolicy.mustStay(post, text);
        Optional<PlaceInSeries> before = PlaceInSeries.of(post);
        write(actor, post, text);
        posts.tag(post, PostPolicy.tagNames(text.tagsAndSubject()));
        reviseIfChanged(actor, post);
        announce(actor, post, before);
        return post;
    }

    /** Takes a published post back to its authors alone. */
    public void withdraw(Actor actor, long id) {
        Post post = forEditing(actor, id);
        Optional<PlaceInSeries> before = PlaceInSeries.of(post);
        post.withdraw(clock.instant());
        announceMove(actor, post, before);
    }

    /** Takes a post away from everybody but its authors and moderators; what is removed already stays as it is. */
    public void remove(Actor actor, long id) {
        Post post = forEditing(actor, id);
        if (!post.isRemoved()) {
            Optional<PlaceInSeries> before = PlaceInSeries.of(post);
            post.remove(actor, clock.instant());
            announceMove(actor, post, before);
        }
    }

    /** Undoes {@link #remove}; what a moderator removed comes back by moderators alone. */
    public void restore(Actor actor, long id) {
        Post post = forEditing(actor, id);
        if (!post.isRemoved()) {
            return;
        }
        if (!post.isRestorableBy(actor)) {
            throw new Forbidden("posts.removedByModerator");
        }
        Optional<PlaceInSeries> before = PlaceInSeries.of(post);
        post.restore();
        reviseIfChanged(actor, post);
        announceMove(actor, post, before);
    }

    /** The post for somebody who may edit it; others are told that they may not, or nothing where they may not read it. */
    public Post forEditing(Actor actor, long id) {
        Post post = read(actor, id);
        actor.mustBe(Role.MEMBER);
        if (!post.isEditableBy(actor)) {
            throw new Forbidden("posts.notYours");
        }
        return post;
    }

    /** The revisions of a post that the actor may read, newest first. */
    public List<RevisionRow> revisions(Actor actor, long id) {
        Post post = read(actor, id);
        List<RevisionRow> rows = revisions.list(post.ref());
        return post.isAuthorShownTo(actor)
                ? rows
                : rows.stream().map(row -> row.without(post)).toList();
    }

    /** One revision of a post that the actor may read. */
    public Revision revision(Actor actor, long id, int number) {
        return revisions.find(read(actor, id).ref(), number).orElseThrow(() -> new NotFound("posts.revision.missing"));
    }

    private void write(Actor actor, Post post, PostText text) {
        if (post.getKind() != text.kind()) {
            actor.mustBe(text.kind().leastRole());
        }
        Channel channel =
                channels.find(text.channel()).orElseThrow(() -> new Invalid("channel", "posts.channel.needed"));
        if (!channel.equals(post.getChannel())) {
            mustBeOpen(actor, channel);
        }
        RenderedText rendered = rendering.of(text.markdown(), text.language());
        MentionLimit.check(actor, Mentions.in(rendered.html()));
        post.write(text, channel, rendered, clock.instant());
        post.cover(cover(actor, post, text.coverId()), text.coverAlt());
        seriesService.place(post, text.seriesTitle(), text.seriesPart());
    }

    private static void mustBeOpen(Actor actor, Channel channel) {
        if (!channel.isOpenTo(actor)) {
            String key = channel.isArchived() ? "posts.channel.archived" : "posts.channel.reserved";
            throw new Invalid("channel", key, channel.getName());
        }
    }

    /** A picture that the writer uploaded, or the one that the post has: numbers of others' are easily guessed. */
    private @Nullable Attachment cover(Actor actor, Post post, @Nullable Long id) {
        Attachment picture = attachments.findPicture(id);
        if (picture == null
                || picture.equals(post.getCover())
                || Objects.equals(picture.getUploadedBy(), actor.memberId())) {
            return picture;
        }
        throw new Invalid("cover", "posts.cover.notYours");
    }

    private void show(Actor actor, Post post) {
        Optional<PlaceInSeries> before = PlaceInSeries.of(post);
        post.publish(clock.instant());
        reviseIfChanged(actor, post);
        announceMove(actor, post, before);
    }

    /** Keeps what others can read now, unless it is what they could read before. */
    private void reviseIfChanged(Actor actor, Post post) {
        boolean isKnown = revisions
                .find(post.ref(), post.getRevision())
                .filter(last -> last.getTitle().equals(post.getTitle())
                        && last.getMarkdown().equals(post.getMarkdown()))
                .isPresent();
        if (isKnown || !post.isPublished()) {
            return;
        }
        post.revised(clock.instant());
        revisions.save(new Revision(
                post.ref(),
                post.getRevision(),
                post.getTitle(),
                post.getMarkdown(),
                members.get(actor.memberId()),
                clock.instant()));
    }

    private void announceMove(Actor actor, Post post, Optional<PlaceInSeries> before) {
        posts.dateTags(post.getId());
        announce(actor, post, before);
    }

    private void announce(Actor actor, Post post, Optional<PlaceInSeries> before) {
        tagsChanged.fire(new TagsChanged());
        changed.fire(new ContentChanged(post.ref()));
        if (post.getFirstPublishedAt() != null) {
            concerned.fire(new Concerned(post.ref(), actor.memberId()));
        }
        seriesService.announce(before, PlaceInSeries.of(post));
    }
}
