package org.cohort.posts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.kernel.Elapsed;

/**
 * How often each tag is used. Counting reads every published post, so it is done anew only when a post changed here, or
 * after a minute for what changed on another node.
 */
@ApplicationScoped
class TagCounts {

    /** More than any page shows. */
    private static final int MOST = 300;

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    @Inject
    PostRepository posts;

    private Cache<Integer, List<TagCount>> counted;

    @SuppressWarnings("NullAway.Init") // filled by remember()
    TagCounts() {}

    @Inject
    void remember(Elapsed elapsed) {
        counted = Caffeine.newBuilder()
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** The most used, at most {@value #MOST}. */
    List<TagCount> most(int count) {
        List<TagCount> all = counted.get(MOST, posts::tagCounts);
        return all.subList(0, Math.min(count, all.size()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TagsChanged change) {
        counted.invalidateAll();
    }
}
