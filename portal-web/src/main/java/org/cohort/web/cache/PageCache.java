package org.cohort.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;

/**
 * What guests read, by address and language. A change of a post drops its own pages and every list; any other change drops all. With
 * several nodes a page lives two seconds, so that another node's change shows in time.
 */
@ApplicationScoped
public class PageCache {

    private static final long MOST_BYTES = 64L << 20;
    private static final Duration ALONE = Duration.ofMinutes(5);
    private static final Duration AMONG_OTHERS = Duration.ofSeconds(2);

    /** The path under which pages of single posts lie. */
    private static final String POSTS = "/posts/";

    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, StoredPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, StoredPage page) -> key.length() + page.weight())
            .expireAfterWrite(System.getProperty("portal.cluster", "").isEmpty() ? ALONE : AMONG_OTHERS)
            .build();

    Optional<StoredPage> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** Tells two moments apart between which something changed. */
    long now() {
        return changes.get();
    }

    /** Keeps a page unless something changed while it was being made. */
    void keep(String key, StoredPage page, long begun) {
        if (changes.get() == begun) {
            pages.put(key, page);
        }
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        changes.incrementAndGet();
        ContentRef content = change.content();
        if (!content.kind().equals(ContentRef.POST)) {
            pages.invalidateAll();
            return;
        }
        String own = POSTS + content.id() + "/";
        pages.asMap().keySet().removeIf(key -> key.startsWith(own) || !isOfOnePost(key));
    }

    private static boolean isOfOnePost(String key) {
        return key.startsWith(POSTS) && Character.isDigit(key.charAt(POSTS.length()));
    }
}
