package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.cohort.channels.ChannelService;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.media.AttachmentService;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** Takes in posts that have a history elsewhere: they keep their authors and their dates. For organisers. */
@ApplicationScoped
@Transactional
public class PostIntake {

    @Inject
    PostRepository posts;

    @Inject
    RevisionRepository revisions;

    @Inject
    SeriesService seriesService;

    @Inject
    ChannelService channels;

    @Inject
    AttachmentService attachments;

    @Inject
    PostRendering rendering;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<TagsChanged> tagsChanged;

    /**
     * Writes a post as it stood elsewhere.
     *
     * @param id the post that an earlier intake made of the same source, or null for a new one
     * @param authors at least one; the first is the author
     * @param origin its dates and its introduction; without a date of publication it stays a draft
     */
    public Post take(Actor actor, @Nullable Long id, PostText written, List<Member> authors, PostText.Origin origin) {
        actor.mustBe(Role.ORGANISER);
        PostText text = written.tidy();
        PostPolicy.check(text, false);
        Post post = id == null ? new Post(text.kind(), authors.get(0), null, origin.createdAt()) : get(id);
        PostPolicy.mustStay(post, text);
        Optional<PlaceInSeries> before = PlaceInSeries.of(post);
        post.write(
                text, channels.get(text.channel()), rendering.of(text.markdown(), text.language()), origin.createdAt());
        introduce(post, origin.excerpt(), text.language());
        post.cover(attachments.findPicture(text.coverId()), text.coverAlt());
        post.writtenWith(authors.subList(1, authors.size()));
        seriesService.place(post, text.seriesTitle(), text.seriesPart());
        if (id == null) {
            post.dated(origin);
            posts.save(post);
        }
        posts.tag(post, PostPolicy.tagNames(text.tagsAndSubject()));
        if (post.isPublished()) {
            revise(post, authors.get(0), origin);
        }
        tagsChanged.fire(new TagsChanged());
        changed.fire(new ContentChanged(post.ref()));
        seriesService.announce(before, PlaceInSeries.of(post));
        return post;
    }

    /** By the words that did so elsewhere, unless nothing of them can be read in a line. */
    private void introduce(Post post, @Nullable String excerpt, @Nullable String language) {
        if (excerpt == null) {
            return;
        }
        String words = rendering.of(excerpt, language).excerpt();
        if (!words.isEmpty()) {
            post.introducedBy(words);
        }
    }

    private void revise(Post post, Member editor, PostText.Origin origin) {
        post.revised(origin.editedAt() == null ? origin.createdAt() : origin.editedAt());
        revisions.save(new Revision(
                post.ref(), post.getRevision(), post.getTitle(), post.getMarkdown(), editor, origin.createdAt()));
    }

    private Post get(long id) {
        return posts.find(id).orElseThrow(() -> new NotFound("posts.missing"));
    }
}
