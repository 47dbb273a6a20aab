package org.cohort.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CommentingTest {

    @Inject
    CommentService comments;

    @Inject
    CommentQueries pages;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Inject
    Announced announced;

    @Test
    void a_comment_keeps_its_words_and_their_safe_html() {
        Comment comment = community
                .aComment()
                .saying("Try *half* of it\r\n<script>alert(1)</script>")
                .written();

        assertThat(comment.getMarkdown()).isEqualTo("Try *half* of it\n<script>alert(1)</script>");
        assertThat(rows(comment.getPost()).get(0).html())
                .contains("<em>half</em>")
                .doesNotContain("<script");
    }

    @Test
    void a_comment_costs_six_statements_and_reads_no_text_of_the_post() {
        Post post = community.aPost().published();
        var omar = community.omar();

        List<String> executed =
                Statements.during(() -> comments.add(omar, post.getId(), null, "Short and cheap", "form-1"));

        assertThat(executed)
                .hasSize(6)
                .noneSatisfy(sql -> assertThat(sql.toLowerCase(Locale.ROOT)).contains("from post", "html"));
    }

    @Test
    void a_comment_counts_on_its_post_and_dates_it() {
        Post post = community.aPost().published();
        clock.advance(Duration.ofHours(2));
        Instant now = clock.instant();

        community.aComment().on(post).written();
        community.aComment().on(post).written();

        assertThat(reread(post).getCommentCount()).isEqualTo(2);
        assertThat(reread(post).getLastCommentAt()).isEqualTo(now);
    }

    @Test
    void a_comment_does_not_disturb_who_is_editing_the_post() {
        Post post = community.aPost().published();
        int version = reread(post).getVersion();

        community.aComment().on(post).written();
        posts.edit(
                community.ada(),
                post.getId(),
                version,
                community.aPost().titled("Anew").text());

        assertThat(reread(post).getTitle()).isEqualTo("Anew");
        assertThat(reread(post).getCommentCount()).isOne();
    }

    @Test
    void editing_a_post_leaves_its_count_of_comments() {
        Post post = community.aPost().published();
        Post opened = reread(post);
        var omar = community.omar();
        AtOnce.each(4, i -> community.aComment().on(post).by(omar).written());

        posts.edit(
                community.ada(),
                post.getId(),
                opened.getVersion(),
                community.aPost().titled("Anew").text());

        assertThat(reread(post).getCommentCount()).isEqualTo(4);
    }

    @Test
    void a_comment_needs_words() {
        Post post = community.aPost().published();

        assertThatThrownBy(() -> community.aComment().on(post).saying(" \n\t").written())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly("body comments.body.needed"));
        assertThat(rows(post)).isEmpty();
    }

    @Test
    void a_comment_has_a_largest_size() {
        Post post = community.aPost().published();

        community.aComment().on(post).saying("x".repeat(20_000)).written();
        assertThat(Outcome.of(() ->
                        community.aComment().on(post).saying("é".repeat(10_001)).written()))
                .isEqualTo(Outcome.INVALID);
        assertThat(rows(post)).hasSize(1);
    }

    @Test
    void characters_that_are_no_text_do_no_harm() {
        Comment comment = community.aComment().saying("a\0b \ud83d c").written();

        assertThat(comments.get(community.guest(), comment.getId()).getMarkdown())
                .isEqualTo("a\ufffdb \ufffd c");
    }

    @Test
    void a_reply_joins_the_thread_of_the_comment_and_so_does_a_reply_to_it() {
        Comment first = community.aComment().written();
        Comment second = community.aComment().on(first.getPost()).written();
        Comment reply = community.aComment().answering(first).written();
        Comment replyToReply = community.aComment().answering(reply).written();

        assertThat(rows(first.getPost()))
                .extracting(CommentRow::id)
                .containsExactly(first.getId(), reply.getId(), replyToReply.getId(), second.getId());
        assertThat(replyToReply.getThreadId()).isEqualTo(first.getId());
        assertThat(replyToReply.getParentId()).isEqualTo(reply.getId());
    }

    @Test
    void a_comment_of_another_post_cannot_be_answered() {
        Comment elsewhere =
                community.aComment().on(community.aPost().published()).written();
        Post post = community.aPost().published();

        assertThat(Outcome.of(
                        () -> comments.add(community.omar(), post.getId(), elsewhere.getId(), "Where am I?", null)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_removed_comment_cannot_be_answered() {
        Comment comment = community.aComment().written();
        comments.remove(community.mary(), comment.getId());

        assertThat(Outcome.of(() -> community.aComment().answering(comment).written()))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_form_sent_twice_makes_one_comment() {
        Post post = community.aPost().published();

        Comment first = comments.add(community.omar(), post.getId(), null, "Thanks!", "form-1");
        Comment again = comments.add(community.omar(), post.getId(), null, "Thanks!", "form-1");
        comments.add(community.lin(), post.getId(), null, "Thanks!", "form-1");

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(reread(post).getCommentCount()).isEqualTo(2);
    }

    @Test
    void a_form_sent_many_times_at_once_makes_one_comment() {
        Post post = community.aPost().published();
        var omar = community.omar();

        List<Long> ids = AtOnce.each(
                6,
                i -> comments.add(omar, post.getId(), null, "Thanks!", "form-1").getId());

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(reread(post).getCommentCount()).isOne();
    }

    @Test
    void a_form_with_an_endless_key_is_refused() {
        Post post = community.aPost().published();

        assertThat(Outcome.of(() -> comments.add(community.omar(), post.getId(), null, "Thanks!", "k".repeat(61))))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void writers_at_one_moment_are_all_counted() {
        Post post = community.aPost().published();
        var omar = community.omar();

        AtOnce.each(8, i -> comments.add(omar, post.getId(), null, "Number " + i, null));

        assertThat(rows(post)).hasSize(8);
        assertThat(reread(post).getCommentCount()).isEqualTo(8);
    }

    @Test
    void an_edit_says_when_and_keeps_the_place() {
        Comment comment = community.aComment().by(community.omar()).written();
        clock.advance(Duration.ofMinutes(5));

        comments.edit(community.omar(), comment.getId(), comment.getVersion(), "Better words");

        CommentRow row = rows(comment.getPost()).get(0);
        assertThat(row.html()).contains("Better words");
        assertThat(row.editedAt()).isEqualTo(clock.instant());
        assertThat(row.createdAt()).isEqualTo(SettableClock.START);
    }

    @Test
    void an_edit_from_an_older_version_changes_nothing() {
        Comment comment = community.aComment().by(community.omar()).written();
        int opened = comment.getVersion();
        comments.edit(community.omar(), comment.getId(), opened, "In the first window");

        assertThatThrownBy(() -> comments.edit(community.omar(), comment.getId(), opened, "In the second window"))
                .isInstanceOf(Conflict.class);
        assertThat(rows(comment.getPost()).get(0).html()).contains("In the first window");
    }

    @Test
    void of_edits_at_one_moment_one_wins_and_the_others_conflict() {
        Comment comment = community.aComment().by(community.omar()).written();
        var omar = community.omar();

        List<Outcome> outcomes = AtOnce.each(
                4, i -> Outcome.of(() -> comments.edit(omar, comment.getId(), comment.getVersion(), "Window " + i)));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).containsOnly(Outcome.DONE, Outcome.CONFLICT);
    }

    @Test
    void a_removed_comment_leaves_its_place_and_its_replies() {
        Comment comment = community.aComment().saying("A secret").written();
        Comment reply =
                community.aComment().answering(comment).saying("I saw that").written();

        comments.remove(community.omar(), comment.getId());

        List<CommentRow> rows = rows(comment.getPost());
        assertThat(rows).extracting(CommentRow::id).containsExactly(comment.getId(), reply.getId());
        assertThat(rows).extracting(CommentRow::isRemoved).containsExactly(true, false);
        assertThat(rows.get(0).html()).isEmpty();
        assertThat(reread(comment.getPost()).getCommentCount()).isOne();
    }

    @Test
    void a_removal_takes_the_post_back_to_its_last_comment() {
        Comment first = community.aComment().written();
        clock.advance(Duration.ofHours(1));
        Comment second = community.aComment().on(first.getPost()).written();
        clock.advance(Duration.ofHours(1));

        comments.remove(community.omar(), second.getId());

        assertThat(reread(first.getPost()).getLastCommentAt()).isEqualTo(first.getCreatedAt());

        comments.remove(community.omar(), first.getId());

        assertThat(reread(first.getPost()).getLastCommentAt()).isNull();
        assertThat(reread(first.getPost()).getCommentCount()).isZero();
    }

    @Test
    void removing_and_restoring_twice_is_removing_and_restoring_once() {
        Comment comment = community.aComment().saying("Back again").written();

        comments.remove(community.omar(), comment.getId());
        comments.remove(community.omar(), comment.getId());
        assertThat(reread(comment.getPost()).getCommentCount()).isZero();

        comments.restore(community.omar(), comment.getId());
        comments.restore(community.omar(), comment.getId());
        assertThat(reread(comment.getPost()).getCommentCount()).isOne();
        assertThat(rows(comment.getPost()).get(0).html()).contains("Back again");
    }

    @Test
    void what_a_moderator_removed_its_author_cannot_restore() {
        Comment comment = community.aComment().by(community.omar()).written();
        comments.remove(community.mary(), comment.getId());
        comments.remove(community.omar(), comment.getId());

        assertThatThrownBy(() -> comments.restore(community.omar(), comment.getId()))
                .isInstanceOf(Forbidden.class);
        comments.restore(community.grace(), comment.getId());
        assertThat(rows(comment.getPost()).get(0).isRemoved()).isFalse();
    }

    @Test
    void each_change_is_announced_as_a_change_of_the_post() {
        Comment comment = community.aComment().by(community.omar()).written();
        announced.forget();

        comments.edit(community.omar(), comment.getId(), comment.getVersion(), "Anew");
        comments.remove(community.omar(), comment.getId());
        comments.restore(community.omar(), comment.getId());

        assertThat(announced.contents())
                .hasSize(3)
                .containsOnly(comment.getPost().ref());
    }

    private List<CommentRow> rows(Post post) {
        return pages.after(community.guest(), post, CommentPlace.START).rows();
    }

    private Post reread(Post post) {
        return posts.read(community.grace(), post.getId());
    }
}
