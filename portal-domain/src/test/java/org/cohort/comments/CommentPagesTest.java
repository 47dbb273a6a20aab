package org.cohort.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.QueryPlan;
import org.cohort.fixtures.Statements;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CommentPagesTest {

    @Inject
    CommentQueries pages;

    @Inject
    CommentService comments;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Test
    void pages_of_a_thousand_comments_hold_each_once_in_the_order_of_reading() {
        Post post = community.aPost().published();
        List<Comment> all = written(post, 1_000);

        List<CommentRow> read = new ArrayList<>();
        @Nullable CommentPlace place = CommentPlace.START;
        while (place != null) {
            CommentPage page = pages.after(community.guest(), post, place);
            read.addAll(page.rows());
            place = page.next();
        }

        assertThat(read).extracting(CommentRow::id).containsExactlyElementsOf(inOrder(all));
    }

    @Test
    void pages_of_another_size_hold_each_once_with_what_was_written() {
        Post post = community.aPost().published();
        List<Comment> all = written(post, 70);

        List<CommentRow> read = new ArrayList<>();
        @Nullable CommentPlace place = CommentPlace.START;
        while (place != null) {
            CommentPage page = pages.after(community.guest(), post, place, 9);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(9);
            read.addAll(page.rows());
            place = page.next();
        }

        assertThat(read).extracting(CommentRow::id).containsExactlyElementsOf(inOrder(all));
        assertThat(pages.written(read))
                .hasSize(70)
                .allSatisfy((id, words) -> assertThat(words).isNotBlank());
        assertThat(Statements.during(() -> pages.after(community.guest(), post, CommentPlace.START, 50)))
                .hasSize(1);
    }

    @Test
    void going_back_shows_the_pages_that_were_passed() {
        Post post = community.aPost().published();
        written(post, 70);
        CommentPage first = pages.after(community.guest(), post, CommentPlace.START);
        CommentPage second = pages.after(community.guest(), post, next(first));
        CommentPage third = pages.after(community.guest(), post, next(second));

        CommentPage back = pages.before(community.guest(), post, previous(third));
        assertThat(back.rows()).isEqualTo(second.rows());
        assertThat(back.next()).isEqualTo(second.next());

        CommentPage toStart = pages.before(community.guest(), post, previous(back));
        assertThat(toStart).isEqualTo(first);
        assertThat(toStart.previous()).isNull();
    }

    @Test
    void the_last_page_has_no_next() {
        Post post = community.aPost().published();
        written(post, CommentQueries.PAGE);

        CommentPage page = pages.after(community.guest(), post, CommentPlace.START);

        assertThat(page.rows()).hasSize(CommentQueries.PAGE);
        assertThat(page.next()).isNull();
    }

    @Test
    void a_page_costs_one_statement_however_many_comments_there_are() {
        Post few = community.aPost().published();
        Post many = community.aPost().published();
        written(few, 25);
        List<Comment> all = written(many, 300);
        Comment late = all.get(280);
        CommentPlace deep = new CommentPlace(late.getThreadId(), late.getId());

        assertThat(Statements.during(() -> pages.after(community.guest(), few, CommentPlace.START)))
                .hasSize(1);
        assertThat(Statements.during(() -> pages.after(community.guest(), many, CommentPlace.START)))
                .hasSize(1);
        assertThat(Statements.during(() -> pages.after(community.guest(), many, deep)))
                .hasSize(1);
        assertThat(Statements.during(() -> pages.before(community.guest(), many, deep)))
                .hasSize(1);
        assertThat(Statements.during(() -> pages.at(community.guest(), many, deep)))
                .hasSize(2);
    }

    @Test
    void pages_follow_an_index() {
        Post post = community.aPost().published();
        List<Comment> all = written(post, 60);
        Comment late = all.get(40);
        CommentPlace deep = new CommentPlace(late.getThreadId(), late.getId());
        Actor reader = community.grace();

        assertThat(Statements.plansOf(() -> {
                    pages.after(community.guest(), post, CommentPlace.START);
                    pages.after(community.guest(), post, deep);
                    pages.before(community.guest(), post, deep);
                    pages.firstUnread(reader, post.getId(), late.getId());
                }))
                .hasSize(4)
                .allMatch(QueryPlan::followsAnIndex);
    }

    @Test
    void a_permalink_beyond_the_first_page_begins_with_its_comment() {
        Post post = community.aPost().published();
        List<Comment> all = written(post, 50);
        long wanted = inOrder(all).get(CommentQueries.PAGE);

        CommentPage page = pages.at(community.guest(), post, placeOf(all, wanted));

        assertThat(page.rows().get(0).id()).isEqualTo(wanted);
        assertThat(pages.before(community.guest(), post, previous(page)).rows())
                .extracting(CommentRow::id)
                .doesNotContain(wanted)
                .hasSize(CommentQueries.PAGE);
    }

    @Test
    void a_permalink_into_the_first_page_shows_what_was_said_before_it() {
        Post post = community.aPost().published();
        List<Comment> all = written(post, 50);
        long wanted = inOrder(all).get(CommentQueries.PAGE - 1);

        assertThat(pages.at(community.guest(), post, placeOf(all, wanted)))
                .isEqualTo(pages.after(community.guest(), post, CommentPlace.START));
    }

    @Test
    void the_permalink_of_the_first_comment_has_nothing_before_it() {
        Comment first = community.aComment().written();

        CommentPage page =
                pages.at(community.guest(), first.getPost(), new CommentPlace(first.getThreadId(), first.getId()));

        assertThat(page.previous()).isNull();
    }

    @Test
    void a_reader_goes_on_at_the_first_comment_they_have_not_seen() {
        Comment old = community.aComment().written();
        Comment seen = community.aComment().on(old.getPost()).written();
        Comment reply = community.aComment().answering(old).written();
        community.aComment().on(old.getPost()).written();

        assertThat(pages.firstUnread(community.grace(), old.getPost().getId(), seen.getId()))
                .contains(new CommentPlace(old.getThreadId(), reply.getId()));
        comments.remove(community.mary(), reply.getId());
        assertThat(pages.firstUnread(community.grace(), old.getPost().getId(), reply.getId()))
                .isPresent()
                .isNotEqualTo(Optional.of(new CommentPlace(old.getThreadId(), reply.getId())));
    }

    @Test
    void what_a_member_wrote_is_not_new_to_them() {
        Comment seen = community.aComment().written();
        community.aComment().on(seen.getPost()).by(community.lin()).written();

        assertThat(pages.firstUnread(community.lin(), seen.getPost().getId(), seen.getId()))
                .isEmpty();
        assertThat(pages.firstUnread(community.grace(), seen.getPost().getId(), seen.getId()))
                .isPresent();
    }

    @Test
    void who_has_seen_all_has_nothing_unread() {
        Comment only = community.aComment().written();

        assertThat(pages.firstUnread(community.grace(), only.getPost().getId(), only.getId()))
                .isEmpty();
    }

    /** Comments of which a third answer an earlier one. */
    private List<Comment> written(Post post, int number) {
        Random chance = new Random(number);
        return transaction.get(() -> {
            List<Comment> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                var next = community.aComment().on(post).saying("Number " + i);
                boolean answers = !all.isEmpty() && chance.nextInt(3) == 0;
                all.add((answers ? next.answering(all.get(chance.nextInt(all.size()))) : next).written());
            }
            return all;
        });
    }

    private static CommentPlace placeOf(List<Comment> all, long id) {
        return all.stream()
                .filter(comment -> comment.getId() == id)
                .map(comment -> new CommentPlace(comment.getThreadId(), id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> inOrder(List<Comment> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(Comment::getThreadId).thenComparingLong(Comment::getId))
                .map(Comment::getId)
                .toList();
    }

    private static CommentPlace next(CommentPage page) {
        assertThat(page.next()).isNotNull();
        return page.next() == null ? CommentPlace.START : page.next();
    }

    private static CommentPlace previous(CommentPage page) {
        assertThat(page.previous()).isNotNull();
        return page.previous() == null ? CommentPlace.START : page.previous();
    }
}
