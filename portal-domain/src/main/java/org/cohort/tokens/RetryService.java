package org.cohort.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Lets a program send a request again whose answer it never saw: what was asked for is done once. */
@ApplicationScoped
@Transactional
@TriesTwice
public class RetryService {

    /** After so long a program has given up, or noticed. */
    static final Duration KEPT = Duration.ofHours(24);

    /** A UUID, and room for keys that say something. */
    public static final int LONGEST_KEY = 100;

    @Inject
    ResponseRepository responses;

    @Inject
    Clock clock;

    /**
     * Does what is asked for and keeps the answer, in one transaction; or gives the answer that was kept. What is refused
     * is not kept: it changed nothing, and may be allowed the next time.
     *
     * @param key the program's own name for its request, 1 to {@value #LONGEST_KEY} characters
     * @param digest of all that the request says: a key that comes with another one is {@link Invalid}
     */
    public GivenResponse once(Actor actor, String key, String digest, Supplier<GivenResponse> work) {
        actor.mustBe(Role.MEMBER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "tokens.key.length", LONGEST_KEY);
        }
        Instant now = clock.instant();
        Optional<KeptResponse> kept = responses.find(actor.memberId(), key);
        if (kept.isPresent() && kept.get().getMadeAt().isAfter(now.minus(KEPT))) {
            if (!kept.get().isOf(digest)) {
                throw new Invalid("Idempotency-Key", "tokens.key.used");
            }
            return kept.get().answer();
        }
        kept.ifPresent(responses::delete);
        KeptResponse claimed = new KeptResponse(actor.memberId(), key, digest, now);
        responses.save(claimed);
        GivenResponse answer = work.get();
        claimed.say(answer);
        return answer;
    }
}
