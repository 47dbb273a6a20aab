package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.LimitedQueries;
import org.cohort.people.Actor;
import org.cohort.posts.Post;

/** Pages of a post's comments, each one statement however many there are. The caller has checked the post. Counts, too. */
@ApplicationScoped
@Transactional
public class CommentQueries {

    /** Comments on a page: enough for an evening's exchange, few enough for an old phone. */
    public static final int PAGE = 20;

    @Inject
    CommentRepository comments;

    /** The page that begins behind a place; {@link CommentPlace#START} is the first. */
    public CommentPage after(Actor reader, Post post, CommentPlace place) {
        return after(reader, post, place, PAGE);
    }

    /**
     * The same with pages of another size, for programs.
     *
     * @param limit how many at most, 1 to 100
     */
    public CommentPage after(Actor reader, Post post, CommentPlace place, int limit) {
        boolean first = place.equals(CommentPlace.START);
        CommentPlace from = first && post.isQuestion() ? CommentPlace.START_OF_ANSWERS : place;
        List<CommentRow> rows = comments.listAfter(post.getId(), from, LimitedQueries.enoughFor(limit + 1));
        List<CommentRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        CommentPlace previous = first || shown.isEmpty() ? null : shown.get(0).place();
        CommentPlace next = rows.size() > limit ? shown.get(limit - 1).place() : null;
        return new CommentPage(readBy(reader, post, shown), previous, next);
    }

    /** What was written of these, in Markdown, by their numbers; nothing of what was taken away. */
    public Map<Long, String> written(List<CommentRow> rows) {
        return comments.markdownOf(rows.stream()
                .filter(row -> !row.isRemoved())
                .map(CommentRow::id)
                .toList());
    }

    /** The page that ends before a place. */
    public CommentPage before(Actor reader, Post post, CommentPlace place) {
        List<CommentRow> rows = comments.listBefore(post.getId(), place, PAGE + 1);
        if (rows.size() <= PAGE) {
            return after(reader, post, CommentPlace.START);
        }
        List<CommentRow> shown = rows.subList(1, rows.size());
        return new CommentPage(
                readBy(reader, post, shown),
                shown.get(0).place(),
                shown.get(PAGE - 1).place());
    }

    /**
     * The page of a comment, for its permalink: the first one where it stands there, so that nobody looks for what was said
     * before it, else one that begins with it. Two statements, three where its place may have changed.
     */
    public CommentPage at(Actor reader, Post post, CommentPlace wanted) {
        CommentPlace place =
                post.isQuestion() ? comments.placeOf(post.getId(), wanted.id()).orElse(wanted) : wanted;
        if (comments.listBefore(post.getId(), place, PAGE).size() < PAGE) {
            return after(reader, post, CommentPlace.START);
        }
        CommentPage page = after(reader, post, new CommentPlace(place.threadId(), place.worth(), place.id() - 1));
        return new CommentPage(
                page.rows(), page.rows().isEmpty() ? null : page.rows().get(0).place(), page.next());
    }

    /** Where a member goes on who last saw {@code lastSeenId}; what they wrote themselves is not new to them. */
    public Optional<CommentPlace> firstUnread(Actor reader, long postId, long lastSeenId) {
        return comments.firstAfter(postId, lastSeenId, reader.memberId());
    }

    /** Without the names that this reader may not know. */
    private static List<CommentRow> readBy(Actor reader, Post post, List<CommentRow> rows) {
        if (post.isAuthorShownTo(reader)) {
            return List.copyOf(rows);
        }
        return rows.stream()
                .map(row -> post.isBy(row.author()) ? row.withoutAuthor() : row)
                .toList();
    }

    /** How many comments of a member everybody can read; below a question of theirs without their name they do not count. */
    public long countBy(long memberId) {
        return comments.countBy(memberId);
    }
}
