package org.cohort.web.answers;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.people.Actor;

/** How often a member's scripts may ask: as fast as somebody types, and not as fast as a program could. */
@ApplicationScoped
public class ScriptLimits {

    private static final int MOST_KNOWN = 20_000;
    private static final int AT_ONCE = 30;
    private static final Duration REFILLED_WITHIN = Duration.ofSeconds(10);

    private final LoadingCache<Long, Bucket> members = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build(member -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, REFILLED_WITHIN))
                    .build());

    /** Counts a request, or refuses it. */
    public void count(Actor actor) {
        if (!members.get(actor.memberId()).tryConsume(1)) {
            throw new TooMany("error.429.hint", REFILLED_WITHIN);
        }
    }
}
