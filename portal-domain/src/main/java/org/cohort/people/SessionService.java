package org.cohort.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Elapsed;
import org.cohort.kernel.Typed;
import org.cohort.people.guard.Token;

/** Where members are signed in. An ended session lets nobody in any more within a second, on every node. */
@ApplicationScoped
public class SessionService {

    /** A session of a browser that was not asked to keep it ends after so long without a request. */
    static final Duration IDLE = Duration.ofHours(12);

    /** A kept one ends after so long without a request. */
    static final Duration KEPT = Duration.ofDays(30);

    /** How long a node may answer without asking the database. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_DEVICE = 200;

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    @Inject
    Event<SessionsEnded> ended;

    private Cache<String, SignedIn> known;

    @SuppressWarnings("NullAway.Init") // filled by remember()
    SessionService() {}

    @Inject
    void remember(Elapsed elapsed) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /**
     * Signs a member in at one more place.
     *
     * @param device what the browser says of itself; the first {@value #LONGEST_DEVICE} characters are kept
     * @return the secret for the cookie, which is not kept here
     */
    public String begin(Member member, String device, boolean kept) {
        Instant now = clock.instant();
        String token = Token.create();
        String line = Typed.line(device);
        String shown = line.length() > LONGEST_DEVICE ? line.substring(0, LONGEST_DEVICE) : line;
        sessions.deleteEnded(now);
        sessions.begin(member.getId(), Token.hash(token), shown, now, kept ? KEPT : IDLE);
        return token;
    }

    /** Who has this secret; empty where it opens nothing any more. */
    public Optional<SignedIn> find(String token) {
        String hash = Token.hash(token);
        SignedIn remembered = known.getIfPresent(hash);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<SignedIn> found = sessions.see(hash, clock.instant());
        found.ifPresent(member -> known.put(hash, member));
        return found;
    }

    /** The member's own sessions, the one seen last first. */
    public List<MemberSession> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return sessions.list(actor.memberId(), clock.instant());
    }

    /** Ends the session of this secret; none is fine too. */
    public void end(String token) {
        Optional<SignedIn> member = find(token);
        sessions.delete(Token.hash(token));
        known.invalidate(Token.hash(token));
        member.ifPresent(out -> ended.fire(new SessionsEnded(out.actor().memberId())));
    }

    /** Ends one of the member's own sessions; another's number ends nothing. */
    public void end(Actor actor, long sessionId) {
        actor.mustBe(Role.MEMBER);
        sessions.delete(actor.memberId(), sessionId);
        forget(session -> session.sessionId() == sessionId);
        ended.fire(new SessionsEnded(actor.memberId()));
    }

    /** Ends all of the member's own sessions but this one. */
    public void endOthers(Actor actor, long keptSessionId) {
        actor.mustBe(Role.MEMBER);
        sessions.deleteOthers(actor.memberId(), keptSessionId);
        forgetOthers(actor.memberId(), keptSessionId);
    }

    /** Remembers nothing any more of a member's ended sessions; 0 where all have ended. */
    void forgetOthers(long memberId, long keptSessionId) {
        forget(session -> session.actor().memberId() == memberId && session.sessionId() != keptSessionId);
        ended.fire(new SessionsEnded(memberId));
    }

    /** Remembers nothing any more of a member's sessions: those that have not ended are read anew. */
    public void forgetAll(long memberId) {
        forgetOthers(memberId, 0);
    }

    /** A member's new name or picture stands in the head of the page that answers the form. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        if (change.content().kind().equals(ContentRef.MEMBER)) {
            forget(session -> session.actor().memberId() == change.content().id());
        }
    }

    private void forget(Predicate<SignedIn> ended) {
        known.asMap().values().removeIf(ended);
    }
}
