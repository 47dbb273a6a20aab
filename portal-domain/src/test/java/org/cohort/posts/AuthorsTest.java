package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Statements;
import org.junit.jupiter.api.Test;

/** What a profile says of what its member wrote. */
@OnBothDatabases
class AuthorsTest {

    @Inject
    AuthorQueries authors;

    @Inject
    PostService posts;

    @Inject
    CommentQueries comments;

    @Inject
    CommentService commenting;

    @Inject
    Community community;

    @Test
    void series_are_those_with_a_published_part() {
        community.aPost().part(1, "Slowly").published();
        community.aPost().part(2, "Slowly").published();
        community.aPost().part(3, "Slowly").draft();
        community.aPost().part(1, "Never").draft();
        community.aPost().by(community.omar()).part(1, "Another's").published();

        assertThat(authors.seriesOf(community.ada().memberId())).containsExactly(new SeriesRow("slowly", "Slowly", 2));
    }

    @Test
    void an_introduction_is_the_latest_visible_post_in_its_channel() {
        long ada = community.ada().memberId();
        long omar = community.omar().memberId();
        community.aPost().in(AuthorQueries.INTRODUCTIONS).titled("First").published();
        Post second = community
                .aPost()
                .in(AuthorQueries.INTRODUCTIONS)
                .titled("Second")
                .published();
        Post withdrawn = community
                .aPost()
                .in(AuthorQueries.INTRODUCTIONS)
                .titled("Third")
                .published();
        posts.withdraw(community.ada(), withdrawn.getId());
        community.aPost().in("help").titled("Elsewhere").published();
        community.aPost().by(community.omar()).in("help").published();
        community
                .aPost()
                .by(community.omar())
                .of(PostKind.QUESTION)
                .anonymous()
                .in(AuthorQueries.INTRODUCTIONS)
                .published();

        assertThat(authors.introductionsOf(List.of(ada, omar))).isEqualTo(Map.of(ada, second.getPath()));
        assertThat(Statements.during(() -> authors.introductionsOf(List.of(ada, omar))))
                .hasSize(1);
        assertThat(authors.introductionsOf(List.of())).isEmpty();
    }

    @Test
    void comments_that_everybody_can_read_are_counted() {
        Post post = community.aPost().published();
        Post hidden = community.aPost().published();
        community.aComment().by(community.omar()).on(post).written();
        var removed = community.aComment().by(community.omar()).on(post).written();
        community.aComment().by(community.omar()).on(hidden).written();
        community.aComment().by(community.lin()).on(post).written();
        commenting.remove(community.omar(), removed.getId());
        posts.withdraw(community.ada(), hidden.getId());

        assertThat(comments.countBy(community.omar().memberId())).isEqualTo(1);
    }

    @Test
    void what_somebody_says_below_their_question_without_a_name_does_not_count() {
        Post question = community
                .aPost()
                .of(PostKind.QUESTION)
                .anonymous()
                .titled("A question")
                .published();
        community.aComment().by(community.ada()).on(question).written();
        community.aComment().by(community.omar()).on(question).written();

        assertThat(comments.countBy(community.ada().memberId())).isZero();
        assertThat(comments.countBy(community.omar().memberId())).isEqualTo(1);
    }
}
