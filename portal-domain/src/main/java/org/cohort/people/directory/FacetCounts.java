package org.cohort.people.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Elapsed;
import org.cohort.people.directory.Facet.Kind;

/**
 * Which interests and languages are in use. Counting reads a row of each member's each, so it is done anew only when a
 * profile changed here, or after a minute for what changed on another node.
 */
@ApplicationScoped
class FacetCounts {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    @Inject
    FacetRepository facets;

    private Cache<Kind, List<String>> counted;

    @SuppressWarnings("NullAway.Init") // filled by remember()
    FacetCounts() {}

    @Inject
    void remember(Elapsed elapsed) {
        counted = Caffeine.newBuilder()
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /** The most common first. */
    List<String> words(Kind kind) {
        return counted.get(kind, facets::mostCommon);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        if (change.content().kind().equals(ContentRef.MEMBER)) {
            counted.invalidateAll();
        }
    }
}
