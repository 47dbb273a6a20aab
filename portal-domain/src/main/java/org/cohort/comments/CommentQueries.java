package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Pages of a post's comments, each one statement however many there are. The caller has checked the post. */
@ApplicationScoped
@Transactional
public class CommentQueries {

    /** Comments on a page: enough for an evening's exchange, few enough for an old phone. */
    public static final int PAGE = 20;

    @Inject
    CommentRepository comments;

    /** The page that begins behind a place; {@link CommentPlace#START} is the first. */
    public CommentPage after(long postId, CommentPlace place) {
        List<CommentRow> rows = comments.listAfter(postId, place, PAGE + 1);
        List<CommentRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        CommentPlace previous = place.equals(CommentPlace.START) || shown.isEmpty()
                ? null
                : shown.get(0).place();
        CommentPlace next = rows.size() > PAGE ? shown.get(PAGE - 1).place() : null;
        return new CommentPage(List.copyOf(shown), previous, next);
    }

    /** The page that ends before a place. */
    public CommentPage before(long postId, CommentPlace place) {
        List<CommentRow> rows = comments.listBefore(postId, place, PAGE + 1);
        if (rows.size() <= PAGE) {
            return after(postId, CommentPlace.START);
        }
        List<CommentRow> shown = rows.subList(1, rows.size());
        return new CommentPage(
                List.copyOf(shown), shown.get(0).place(), shown.get(PAGE - 1).place());
    }

    /** The page that begins with a comment, for its permalink; two statements. */
    public CommentPage at(long postId, CommentPlace place) {
        CommentPage page = after(postId, new CommentPlace(place.threadId(), place.id() - 1));
        boolean isFirst = comments.listBefore(postId, place, 1).isEmpty();
        return new CommentPage(
                page.rows(),
                isFirst || page.rows().isEmpty() ? null : page.rows().get(0).place(),
                page.next());
    }

    /** Where a reader goes on who last saw {@code lastSeenId}. */
    public Optional<CommentPlace> firstUnread(long postId, long lastSeenId) {
        return comments.firstAfter(postId, lastSeenId);
    }
}
