package org.cohort.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cohort.media.Attachment;
import org.jspecify.annotations.Nullable;

/** Where members are signed in. An ended session lets nobody in any more within a second, on every node. */
@ApplicationScoped
@Transactional
public class SessionService {

    /** A session of a browser that was not asked to keep it ends after so long without a request. */
    static final Duration IDLE = Duration.ofHours(12);

    /** A kept one ends after so long without a request. */
    static final Duration KEPT = Duration.ofDays(30);

    /** How long a node may answer without asking the database. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    /** Written down no more often, so that reading is not writing. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 20_000;

    @Inject
    SessionRepository sessions;

    @Inject
    MemberRepository members;

    @Inject
    Clock clock;

    private final Cache<String, SignedIn> known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /**
     * Signs a member in at one more place.
     *
     * @param device what the browser says of itself, at most 200 characters
     * @return the secret for the cookie, which is not kept here
     */
    public String begin(Member member, String device, boolean kept) {
        Instant now = clock.instant();
        String token = Token.create();
        sessions.deleteEnded(now);
        sessions.save(new MemberSession(
                members.get(member.getId()), Token.hash(token), device, now, now.plus(kept ? KEPT : IDLE)));
        return token;
    }

    /** Who has this secret; empty where it opens nothing any more. */
    public Optional<SignedIn> find(String token) {
        String hash = Token.hash(token);
        SignedIn remembered = known.getIfPresent(hash);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Instant now = clock.instant();
        Optional<SignedIn> found = sessions.find(hash, now).map(session -> {
            touch(session, now);
            return signedIn(session);
        });
        found.ifPresent(member -> known.put(hash, member));
        return found;
    }

    public List<MemberSession> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return sessions.list(actor.memberId(), clock.instant());
    }

    /** Ends the session of this secret; none is fine too. */
    public void end(String token) {
        sessions.delete(Token.hash(token));
        known.invalidate(Token.hash(token));
    }

    /** Ends one of the member's own sessions. */
    public void end(Actor actor, long sessionId) {
        actor.mustBe(Role.MEMBER);
        sessions.delete(actor.memberId(), sessionId);
        known.invalidateAll();
    }

    /** Ends all of the member's sessions but this one; 0 ends all. */
    public void endOthers(long memberId, long keptSessionId) {
        sessions.deleteOthers(memberId, keptSessionId);
        known.invalidateAll();
    }

    private static void touch(MemberSession session, Instant now) {
        if (session.getSeenAt().plus(SEEN_EVERY).isBefore(now)) {
            Duration length = Duration.between(session.getSeenAt(), session.getExpiresAt());
            session.seen(now, now.plus(length.compareTo(IDLE) > 0 ? KEPT : IDLE));
        }
    }

    private static SignedIn signedIn(MemberSession session) {
        Member member = session.getMember();
        Attachment picture = member.getPicture();
        return new SignedIn(
                Actor.of(member),
                member.getName(),
                zone(member.getZone()),
                picture == null ? "" : picture.getPath(),
                session.getId());
    }

    private static ZoneId zone(@Nullable String name) {
        return name == null ? ZoneOffset.UTC : ZoneId.of(name);
    }
}
