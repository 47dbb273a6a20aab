package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Lists of published posts, newest first, a page at a time; each is one statement, an author's two, whatever the length. */
@ApplicationScoped
@Transactional
public class PostQueries {

    /** Rows of a page that guests and feeds get: two screens. */
    public static final int PAGE = 20;

    /** As many as anybody looks through. */
    static final int MOST_UNPUBLISHED = 100;

    @Inject
    PostRepository posts;

    @Inject
    TagCounts tagCounts;

    public Page<PostRow> newest(Optional<Keyset> after) {
        return posts.list(PostFilter.ALL, after, PAGE);
    }

    public Page<PostRow> newest(PostFilter filter, Optional<Keyset> after) {
        return posts.list(filter, after, PAGE);
    }

    /** Published posts by their numbers; what is not published is left out. One statement. */
    public Map<Long, PostRow> rows(Collection<Long> ids) {
        return posts.rows(ids).stream().collect(Collectors.toMap(PostRow::id, row -> row));
    }

    /**
     * The same with their texts and tags, for programs; three statements more than rows, whatever the length.
     *
     * @param limit how many at most, 1 to 100
     */
    public Page<ShownPost> whole(PostFilter filter, Optional<Keyset> after, int limit) {
        Page<PostRow> rows = posts.list(filter, after, limit);
        return new Page<>(withTags(posts.whole(rows.items())), rows.next());
    }

    /** The actor's own posts that others cannot see, with their texts and tags, latest first. */
    public List<ShownPost> unpublished(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return withTags(posts.listUnpublished(actor.memberId(), MOST_UNPUBLISHED));
    }

    private List<ShownPost> withTags(List<Post> found) {
        Map<Long, List<String>> tags =
                posts.tagsOf(found.stream().map(Post::getId).toList());
        return found.stream()
                .map(post -> new ShownPost(post, tags.getOrDefault(post.getId(), List.of()), List.of()))
                .toList();
    }

    /**
     * The post that stood at this path on the site it was imported from, where the reader may see it.
     *
     * @param path decoded; with or without a slash or {@code index.html} at its end
     */
    public Optional<Post> movedFrom(Actor actor, String path) {
        String folder = path.replaceFirst("/(index\\.html)?$", "");
        return posts.findMoved(List.of(path, folder, folder + "/", folder + "/index.html"))
                .filter(post -> post.isReadableBy(actor));
    }

    /** The most used tags with their counts. */
    public List<TagCount> tags(int most) {
        return tagCounts.most(most);
    }

    /** The number of a tag that a published post has. */
    public Optional<Long> findTag(String name) {
        return posts.findTag(name);
    }
}
