package org.cohort.people.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.kernel.Elapsed;

/**
 * How often somebody may try to come in, counted on each node. What succeeds is given back, so that a classroom behind
 * one address can sign in.
 */
@ApplicationScoped
public class TryLimits {

    /** From one address: what a person who searches their memory needs, and far from guessing. */
    private static final Limit[] OF_ADDRESS = {new Limit(6, Duration.ofMinutes(1)), new Limit(30, Duration.ofHours(1))};

    /** To one account, from wherever: the longer it goes on, the slower. */
    private static final Limit[] OF_ACCOUNT = {
        new Limit(10, Duration.ofMinutes(15)), new Limit(20, Duration.ofHours(2)), new Limit(50, Duration.ofDays(1))
    };

    /** New accounts from one address: a classroom on the first day. */
    private static final Limit[] OF_SIGN_UP = {new Limit(30, Duration.ofMinutes(1)), new Limit(120, Duration.ofHours(1))
    };

    /** Searches of one member or from one address: a classroom that looks for things, not a program that reads all. */
    private static final Limit[] OF_SEARCH = {
        new Limit(60, Duration.ofMinutes(1)), new Limit(1_000, Duration.ofHours(1))
    };

    /** Mails with links that somebody asks for, from one network or by one member. */
    private static final Limit[] OF_ASKING = {new Limit(10, Duration.ofMinutes(10)), new Limit(40, Duration.ofDays(1))};

    /** To one address: who finds no mail asks again, and nobody's box is filled by it. */
    private static final Limit[] OF_MAIL = {new Limit(3, Duration.ofHours(1)), new Limit(6, Duration.ofDays(1))};

    /** Of any account: its e-mail address. */
    private static final int LONGEST_NAME = 254;

    /** Old ones are forgotten first; each takes about half a kilobyte. */
    private static final int MOST_KNOWN = 100_000;

    private LoadingCache<String, Bucket> addresses;
    private LoadingCache<String, Bucket> accounts;
    private LoadingCache<String, Bucket> signUps;
    private LoadingCache<String, Bucket> searches;
    private LoadingCache<String, Bucket> askers;
    private LoadingCache<String, Bucket> mailed;

    private record Limit(int tries, Duration within) {
        Bandwidth bandwidth() {
            return Bandwidth.builder()
                    .capacity(tries)
                    .refillIntervally(tries, within)
                    .build();
        }
    }

    @SuppressWarnings("NullAway.Init") // filled by begin()
    TryLimits() {}

    @Inject
    void begin(Elapsed elapsed) {
        addresses = buckets(elapsed, OF_ADDRESS);
        accounts = buckets(elapsed, OF_ACCOUNT);
        signUps = buckets(elapsed, OF_SIGN_UP);
        searches = buckets(elapsed, OF_SEARCH);
        askers = buckets(elapsed, OF_ASKING);
        mailed = buckets(elapsed, OF_MAIL);
    }

    private static LoadingCache<String, Bucket> buckets(Elapsed elapsed, Limit... limits) {
        Duration longest =
                Stream.of(limits).map(Limit::within).max(Duration::compareTo).orElseThrow();
        return Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .ticker(elapsed::nanos)
                .expireAfterAccess(longest)
                .build(key -> bucket(elapsed, limits));
    }

    private static Bucket bucket(Elapsed elapsed, Limit... limits) {
        var builder = Bucket.builder().withCustomTimePrecision(new Meter(elapsed));
        Stream.of(limits).map(Limit::bandwidth).forEach(builder::addLimit);
        return builder.build();
    }

    /** Counts a try to sign in, or refuses it and says how long to wait. */
    public void signInFrom(String address, String account) {
        count(addresses.get(NetworkAddress.of(address)), "signIn.tooMany");
        count(accounts.get(kept(account)), "signIn.tooMany");
    }

    /** A long name is nobody's, and a hundred thousand of them would fill the memory. */
    static String kept(String account) {
        return account.length() <= LONGEST_NAME ? account : Token.hash(account);
    }

    /** Gives a try back that led in. */
    public void signedInFrom(String address, String account) {
        addresses.get(NetworkAddress.of(address)).addTokens(1);
        accounts.get(kept(account)).addTokens(1);
    }

    /** Counts a try to take another password by somebody who is signed in. */
    public void passwordChangeOf(long memberId) {
        count(accounts.get("#" + memberId), "signIn.tooMany");
    }

    public void passwordChangedOf(long memberId) {
        accounts.get("#" + memberId).addTokens(1);
    }

    /** Counts a try to give a second factor, by somebody who knows the password. */
    public void secondStepOf(long memberId) {
        count(accounts.get("second #" + memberId), "signIn.tooMany");
    }

    public void secondStepDoneOf(long memberId) {
        accounts.get("second #" + memberId).addTokens(1);
    }

    /** Counts a try to sign up; what succeeds is not given back. */
    public void signUpFrom(String address) {
        count(signUps.get(NetworkAddress.of(address)), "signUp.tooMany");
    }

    /** Counts a search by a guest from this address. */
    public void searchFrom(String address) {
        count(searches.get(NetworkAddress.of(address)), "search.tooMany");
    }

    /** Counts a search by a member. */
    public void searchOf(long memberId) {
        count(searches.get("#" + memberId), "search.tooMany");
    }

    /** Counts a wish for a mail with a link, by a guest from this address. */
    public void mailAskedFrom(String address) {
        count(askers.get(NetworkAddress.of(address)), "account.tooMany");
    }

    /** The same by a member. */
    public void mailAskedBy(long memberId) {
        count(askers.get("#" + memberId), "account.tooMany");
    }

    /** Counts a mail with a link to this e-mail address or handle, whether it is anybody's or not. */
    public void mailTo(String emailOrHandle) {
        count(mailed.get(emailOrHandle), "account.tooMany");
    }

    private static void count(Bucket bucket, String key) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new TooMany(key, Duration.ofSeconds(seconds));
        }
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
