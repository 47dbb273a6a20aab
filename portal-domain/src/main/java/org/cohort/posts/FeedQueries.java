package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What programs read of the published posts: feeds with the newest in full, and all addresses in the order of ids. */
@ApplicationScoped
@Transactional
public class FeedQueries {

    /** A weekend's posts of a busy community; a reader program asks more often than that. */
    public static final int ENTRIES = 20;

    @Inject
    FeedRepository posts;

    @Inject
    PostRepository tagged;

    /** The newest posts that the filter lets through, in three statements. */
    public List<FeedEntry> newest(PostFilter filter) {
        List<Post> newest = posts.newest(filter, ENTRIES);
        Map<Long, List<String>> tags =
                tagged.tagsOf(newest.stream().map(Post::getId).toList());
        return newest.stream()
                .map(post -> new FeedEntry(post, tags.getOrDefault(post.getId(), List.of())))
                .toList();
    }

    /**
     * The parts of a list of all addresses, each of which holds the ids of a fixed range, so that it stays the same when
     * posts are added. Part {@code n} has the ids above {@code (n - 1) * size} up to and with {@code n * size}.
     *
     * @return empty where there are no more posts than fit into one part
     */
    public List<Long> parts(int size) {
        if (posts.count() <= size) {
            return List.of();
        }
        List<Long> parts = new ArrayList<>();
        OptionalLong first = posts.firstAfter(0);
        while (first.isPresent()) {
            long part = (first.getAsLong() - 1) / size + 1;
            parts.add(part);
            first = posts.firstAfter(part * size);
        }
        return parts;
    }

    /** At most {@code most} posts with ids above {@code after}, up to and with {@code last}. */
    public List<SitemapRow> addresses(long after, long last, int most) {
        return posts.addresses(after, last, most);
    }
}
