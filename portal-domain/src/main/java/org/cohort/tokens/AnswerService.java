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
public class AnswerService {

    /** After so long a program has given up, or noticed. */
    static final Duration KEPT = Duration.ofHours(24);

    /** A UUID, and room for keys that say something. */
    public static final int LONGEST_KEY = 100;

    @Inject
    AnswerRepository answers;

    @Inject
    Clock clock;

    /**
     * Does what is asked for and keeps the answer, in one transaction; or gives the answer that was kept. What is refused
     * is not kept: it changed nothing, and may be allowed the next time.
     *
     * @param key the program's own name for its request, 1 to {@value #LONGEST_KEY} characters
     * @param digest of all that the request says: a key that comes with another one is {@link Invalid}
     */
    public GivenAnswer once(Actor actor, String key, String digest, Supplier<GivenAnswer> work) {
        actor.mustBe(Role.MEMBER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "tokens.key.length", LONGEST_KEY);
        }
        Instant now = clock.instant();
        Optional<KeptAnswer> kept = answers.find(actor.memberId(), key);
        if (kept.isPresent() && kept.get().getMadeAt().isAfter(now.minus(KEPT))) {
            if (!kept.get().isOf(digest)) {
                throw new Invalid("Idempotency-Key", "tokens.key.used");
            }
            return kept.get().answer();
        }
        kept.ifPresent(answers::delete);
        KeptAnswer claimed = new KeptAnswer(actor.memberId(), key, digest, now);
        answers.save(claimed);
        GivenAnswer answer = work.get();
        claimed.say(answer);
        return answer;
    }
}
