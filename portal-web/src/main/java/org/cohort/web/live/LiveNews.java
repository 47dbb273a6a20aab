package org.cohort.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.notifications.BellChanged;
import org.cohort.notifications.NotificationService;
import org.cohort.people.Actor;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.jspecify.annotations.Nullable;

/** Tells open pages what changed, gathered for a moment, so that a burst is told once. */
@ApplicationScoped
class LiveNews {

    private static final Logger LOG = System.getLogger(LiveNews.class.getName());

    private static final long GATHERED_MILLIS = 200;

    @Inject
    LiveConnections connections;

    @Inject
    NotificationService notifications;

    @Inject
    PostQueries posts;

    private final Set<Long> bells = ConcurrentHashMap.newKeySet();
    private final Set<Long> changedPosts = ConcurrentHashMap.newKeySet();
    private final Set<LiveConnection> opened = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable Executor executor;

    void begin(Executor ours) {
        executor = ours;
    }

    void end() {
        executor = null;
    }

    void rang(@Observes(during = TransactionPhase.AFTER_SUCCESS) BellChanged bell) {
        if (!connections.of(bell.memberId()).isEmpty()) {
            bells.add(bell.memberId());
            tellSoon();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        ContentRef content = change.content();
        if (content.kind().equals(ContentRef.POST)
                && !connections.showing(content.id()).isEmpty()) {
            changedPosts.add(content.id());
            tellSoon();
        }
    }

    /** Has a page told how things stand: what happened while it was loading would be lost. */
    void ask(LiveConnection connection) {
        opened.add(connection);
        tellSoon();
    }

    private void tellSoon() {
        Executor ours = executor;
        if (ours != null && waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(GATHERED_MILLIS, TimeUnit.MILLISECONDS, ours)
                    .execute(this::tell);
        }
    }

    private void tell() {
        waiting.set(false);
        try {
            taken(opened)
                    .forEach(page -> page.send(of(page.actor(), page.postId()).json()));
            taken(bells).forEach(this::tellBell);
            taken(changedPosts).forEach(this::tellComments);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Open pages could not be told what is new; they ask when they open again", e);
        }
    }

    private static <T> List<T> taken(Set<T> gathered) {
        List<T> taken = List.copyOf(gathered);
        taken.forEach(gathered::remove);
        return taken;
    }

    private void tellBell(long memberId) {
        connections.of(memberId).stream().findAny().ifPresent(one -> {
            String state = new LiveState(notifications.unread(one.actor()), null).json();
            connections.of(memberId).forEach(page -> page.send(state));
        });
    }

    private void tellComments(long postId) {
        String state = new LiveState(null, comments(postId)).json();
        connections.showing(postId).forEach(page -> page.send(state));
    }

    /** How things stand for a member who looks at a post, or at none. */
    LiveState of(Actor actor, @Nullable Long postId) {
        return new LiveState(notifications.unread(actor), postId == null ? null : comments(postId));
    }

    /** Null for a post that is not published. */
    private @Nullable Integer comments(long postId) {
        PostRow post = posts.rows(List.of(postId)).get(postId);
        return post == null ? null : post.commentCount();
    }
}
