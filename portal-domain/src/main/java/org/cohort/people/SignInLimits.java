package org.cohort.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.cohort.kernel.DomainException.TooMany;

/** How often somebody may try to sign in: 6 times a minute and 30 an hour from one address, 10 in 15 minutes to one account. */
@ApplicationScoped
class SignInLimits {

    private static final int MOST_KNOWN = 100_000;

    private final LoadingCache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofHours(1))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(6).refillIntervally(6, Duration.ofMinutes(1)))
                    .addLimit(limit -> limit.capacity(30).refillIntervally(30, Duration.ofHours(1)))
                    .build());

    private final LoadingCache<String, Bucket> accounts = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofHours(1))
            .build(account -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(10).refillIntervally(10, Duration.ofMinutes(15)))
                    .build());

    /** Counts a try, or refuses it and says how long to wait. */
    void tryFrom(String address, String account) {
        count(addresses.get(address));
        count(accounts.get(account.toLowerCase(Locale.ROOT)));
    }

    private static void count(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new TooMany("signIn.tooMany", Duration.ofSeconds(seconds));
        }
    }
}
