package org.cohort.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cohort.people.SessionsEnded;

/** The pages of this node that are open, by their sockets. */
@ApplicationScoped
class LiveConnections {

    /** A few windows on a few machines; the oldest is closed for another, and asks now and then instead. */
    static final int MOST_OF_A_MEMBER = 8;

    /** A thousand took half a gigabyte where {@code bin/bench --sockets} measured it; the rest ask now and then. */
    static final int MOST = 3_000;

    /** Afterwards the door asks anew whether they are still signed in: a session may end on another node, or by itself. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    Clock clock;

    private final Map<Session, Open> open = new ConcurrentHashMap<>();
    private final Map<Long, Deque<LiveConnection>> byMember = new ConcurrentHashMap<>();

    private record Open(LiveConnection connection, Instant since) {}

    boolean isFull() {
        return open.size() >= MOST;
    }

    void add(LiveConnection connection) {
        open.put(connection.session(), new Open(connection, clock.instant()));
        Deque<LiveConnection> crowded = new ArrayDeque<>();
        byMember.compute(connection.actor().memberId(), (id, known) -> {
            Deque<LiveConnection> theirs = known == null ? new ArrayDeque<>() : new ArrayDeque<>(known);
            theirs.addLast(connection);
            while (theirs.size() > MOST_OF_A_MEMBER) {
                crowded.add(theirs.removeFirst());
            }
            return theirs;
        });
        crowded.forEach(oldest -> oldest.close(CloseCodes.TRY_AGAIN_LATER));
    }

    void remove(Session session) {
        Open closed = open.remove(session);
        if (closed != null) {
            byMember.computeIfPresent(closed.connection.actor().memberId(), (id, known) -> {
                Deque<LiveConnection> left = new ArrayDeque<>(known);
                left.remove(closed.connection);
                return left.isEmpty() ? null : left;
            });
        }
    }

    /** The open pages of a member, as they are at this moment. */
    Collection<LiveConnection> of(long memberId) {
        return byMember.getOrDefault(memberId, new ArrayDeque<>());
    }

    /** The open pages that show a post. */
    Collection<LiveConnection> showing(long postId) {
        return open.values().stream()
                .map(Open::connection)
                .filter(connection -> connection.postId() != null && connection.postId() == postId)
                .toList();
    }

    int size() {
        return open.size();
    }

    /** Which of them were opened by what has ended, the door knows: those that still may open again within seconds. */
    void ended(@Observes SessionsEnded sessions) {
        of(sessions.memberId()).forEach(connection -> connection.close(CloseCodes.SERVICE_RESTART));
    }

    /** Keeps the ways open, and closes those that were open for long. */
    void tend() {
        Instant oldest = clock.instant().minus(LONGEST);
        open.values().forEach(each -> {
            if (each.since.isBefore(oldest)) {
                each.connection.close(CloseCodes.SERVICE_RESTART);
            } else {
                each.connection.knock();
            }
        });
    }

    @PreDestroy
    void end() {
        open.values().forEach(each -> each.connection.close(CloseCodes.GOING_AWAY));
    }
}
