package org.cohort.web.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.kernel.Elapsed;
import org.cohort.people.guard.NetworkAddress;
import org.cohort.tokens.Scope;
import org.cohort.tokens.TokenHolder;

/**
 * How often programs may ask, counted on each node: a member's with all their tokens together, so that more tokens are not
 * more requests; guests and wrong tokens by the network they come from.
 */
@ApplicationScoped
class ApiLimits {

    /** Twenty a second: a program that copies all that it may read is done in an evening and nobody notices. */
    static final int READS = 1_200;

    /** One a second: as fast as a busy bot needs, and no flood. */
    static final int WRITES = 60;

    /** Five a second: enough to look around, for a classroom behind one address too. */
    static final int OF_NETWORK = 300;

    static final Duration WITHIN = Duration.ofMinutes(1);

    /** Old ones are forgotten first; each takes about half a kilobyte. */
    private static final int MOST_KNOWN = 50_000;

    private LoadingCache<Long, Bucket> reads;
    private LoadingCache<Long, Bucket> writes;
    private LoadingCache<String, Bucket> networks;

    /**
     * What is left of an allowance.
     *
     * @param limit of requests
     * @param left after this one
     * @param seconds until all of it is there again
     */
    record Allowance(long limit, long left, long seconds) {

        void writeTo(HttpServletResponse response) {
            response.setHeader("RateLimit-Limit", Long.toString(limit));
            response.setHeader("RateLimit-Remaining", Long.toString(left));
            response.setHeader("RateLimit-Reset", Long.toString(seconds));
        }
    }

    @SuppressWarnings("NullAway.Init") // filled by begin()
    ApiLimits() {}

    @Inject
    void begin(Elapsed elapsed) {
        reads = buckets(elapsed, READS);
        writes = buckets(elapsed, WRITES);
        networks = buckets(elapsed, OF_NETWORK);
    }

    private static <K> LoadingCache<K, Bucket> buckets(Elapsed elapsed, int most) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .ticker(elapsed::nanos)
                .expireAfterAccess(WITHIN)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(new Meter(elapsed))
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WITHIN))
                        .build());
    }

    /** Counts a request of a guest, or of somebody whose token opens nothing, from this address. */
    Allowance countGuest(String address) {
        return count(networks.get(NetworkAddress.of(address)), OF_NETWORK);
    }

    /** Counts a request of a member's program; a token for bulk writes as fast as it reads. */
    Allowance count(TokenHolder holder, boolean write) {
        boolean isLimited = write && !holder.opens(Scope.BULK);
        return isLimited ? count(writes.get(holder.memberId()), WRITES) : count(reads.get(holder.memberId()), READS);
    }

    private static Allowance count(Bucket bucket, int most) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany("api.tooMany", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds() + 1;
        return new Allowance(most, probe.getRemainingTokens(), seconds);
    }

    private record Meter(Elapsed elapsed) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return elapsed.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
