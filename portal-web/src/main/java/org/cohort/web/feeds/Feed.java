package org.cohort.web.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cohort.posts.FeedEntry;

/**
 * The newest posts of one place.
 *
 * @param title for people
 * @param path of the feed itself, which is also what it is known by
 * @param page the path of the page that shows the same posts
 */
record Feed(String title, String path, String page, List<FeedEntry> entries) {

    /** When something in it last changed; the same word for ever while it is empty, so that a reader asks in vain. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
