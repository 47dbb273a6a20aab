package org.cohort.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.cohort.kernel.DomainException.TooMany;

/** How many files one member may upload to this node. */
@ApplicationScoped
class UploadLimit {

    /** A long post has thirty pictures; nobody writes three of those in an hour. */
    static final int UPLOADS = 60;

    private static final Duration PERIOD = Duration.ofHours(1);

    private final Cache<Long, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(PERIOD).build();

    /** Counts one upload, or throws {@link TooMany}. */
    void count(long memberId) {
        ConsumptionProbe probe = buckets.get(memberId, id -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany("media.tooMany", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(UPLOADS).refillGreedy(UPLOADS, PERIOD))
                .build();
    }
}
