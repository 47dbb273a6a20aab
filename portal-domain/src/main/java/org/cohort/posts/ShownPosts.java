package org.cohort.posts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Elapsed;

/**
 * The posts that are being read. A day's posts are read by thousands, and each page would load the same words. What
 * changes here is loaded anew at once, also where it was being loaded at that moment; what another node changed, within
 * two seconds.
 */
@ApplicationScoped
class ShownPosts {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    /** Of text: some hundred long posts. */
    private static final long MOST_CHARACTERS = 16 << 20;

    /** What an entry takes besides its text, so that numbers without a post are not kept without end. */
    private static final int CHARACTERS_OF_AN_ENTRY = 500;

    @Inject
    PostRepository posts;

    private Elapsed elapsed;
    private volatile LoadingCache<Long, Optional<ShownPost>> shown;

    @SuppressWarnings("NullAway.Init") // filled by begin()
    ShownPosts() {}

    @Inject
    void begin(Elapsed time) {
        elapsed = time;
        shown = nothing();
    }

    private LoadingCache<Long, Optional<ShownPost>> nothing() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((Long id, Optional<ShownPost> kept) -> CHARACTERS_OF_AN_ENTRY
                        + kept.map(found -> found.post().length()).orElse(0))
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build(this::load);
    }

    /** The post of this number, whoever may read it. */
    Optional<ShownPost> find(long id) {
        return shown.get(id);
    }

    private Optional<ShownPost> load(long id) {
        return posts.findForReading(id).map(post -> new ShownPost(post, posts.tagsOf(id), partsBeside(post)));
    }

    private List<SeriesPart> partsBeside(Post post) {
        Series series = post.getSeries();
        return series == null ? List.of() : posts.partsOf(series.getId());
    }

    /** Comes before all who keep something made of a post: what they begin to make afterwards finds the new one here. */
    void forget(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(Interceptor.Priority.LIBRARY_BEFORE)
                    ContentChanged change) {
        if (change.content().kind().equals(ContentRef.POST)) {
            shown.invalidate(change.content().id());
        } else {
            // Not invalidateAll, which leaves out what is being loaded at this moment.
            shown = nothing();
        }
    }
}
