package org.cohort.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.Statements;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostRow;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReadMarksTest {

    @Inject
    ReadingService reading;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Test
    void a_mark_stands_where_the_reader_stopped() {
        Post post = community.aPost().published();
        Actor lin = community.lin();

        reading.readTo(lin, post, Optional.empty(), 7);

        assertThat(reading.markOf(lin, post)).hasValueSatisfying(mark -> {
            assertThat(mark.getRevision()).isEqualTo(post.getRevision());
            assertThat(mark.getLastCommentId()).isEqualTo(7);
        });
    }

    @Test
    void an_earlier_page_does_not_move_a_mark_back() {
        Post post = community.aPost().published();
        Actor lin = community.lin();
        reading.readTo(lin, post, Optional.empty(), 7);

        reading.readTo(lin, post, reading.markOf(lin, post), 3);

        assertThat(reading.markOf(lin, post).orElseThrow().getLastCommentId()).isEqualTo(7);
    }

    @Test
    void a_visit_that_shows_nothing_new_costs_the_database_nothing() {
        Post post = community.aPost().published();
        Actor lin = community.lin();
        reading.readTo(lin, post, Optional.empty(), 7);
        Optional<ReadMark> mark = reading.markOf(lin, post);

        assertThat(Statements.during(() -> reading.readTo(lin, post, mark, 7))).isEmpty();
        assertThat(Statements.during(() -> reading.readTo(lin, post, mark, 8))).isNotEmpty();
    }

    @Test
    void a_new_revision_is_read_anew() {
        Post post = community.aPost().published();
        Actor lin = community.lin();
        reading.readTo(lin, post, Optional.empty(), 0);
        Post edited = posts.edit(
                community.ada(),
                post.getId(),
                post.getVersion(),
                community.aPost().saying("Begin with a smaller one.").text());

        reading.readTo(lin, edited, reading.markOf(lin, edited), 0);

        assertThat(reading.markOf(lin, edited).orElseThrow().getRevision()).isEqualTo(edited.getRevision());
    }

    @Test
    void guests_leave_no_mark() {
        Post post = community.aPost().published();

        reading.readTo(community.guest(), post, Optional.empty(), 7);

        assertThat(reading.markOf(community.guest(), post)).isEmpty();
    }

    @Test
    void a_first_visit_in_several_windows_at_once_leaves_one_mark() {
        Post post = community.aPost().published();
        Actor lin = community.lin();

        List<Outcome> outcomes = AtOnce.each(4, i -> Outcome.of(() -> reading.readTo(lin, post, Optional.empty(), 7)));

        assertThat(outcomes).containsOnly(Outcome.DONE);
        assertThat(reading.markOf(lin, post).orElseThrow().getLastCommentId()).isEqualTo(7);
    }

    @Test
    void a_bookmark_pressed_several_times_at_once_is_one() {
        Post post = community.aPost().published();
        Actor lin = community.lin();

        List<Outcome> outcomes = AtOnce.each(4, i -> Outcome.of(() -> reading.bookmark(lin, post.getId(), true)));

        assertThat(outcomes).containsOnly(Outcome.DONE);
        assertThat(reading.bookmarks(lin)).extracting(PostRow::id).containsExactly(post.getId());
    }
}
