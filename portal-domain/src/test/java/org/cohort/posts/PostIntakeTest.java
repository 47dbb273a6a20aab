package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Member;
import org.cohort.posts.PostText.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PostIntakeTest {

    private static final Instant THEN = Instant.parse("2019-01-11T21:03:00Z");

    @Inject
    PostIntake intake;

    @Inject
    PostQueries queries;

    @Inject
    PostService posts;

    @Inject
    SeriesService series;

    @Inject
    Announced announced;

    @Inject
    Community community;

    private Post take(@Nullable Long id, String text, Origin origin) {
        Member ada = community.member(community.ada());
        Member omar = community.member(community.omar());
        return intake.take(community.grace(), id, community.aPost().saying(text).text(), List.of(ada, omar), origin);
    }

    private static Origin published(@Nullable String excerpt) {
        return new Origin(THEN, THEN, null, excerpt);
    }

    private String summary(Post post) {
        return queries.newest(Optional.empty()).items().stream()
                .filter(row -> row.id() == post.getId())
                .map(PostRow::summary)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_post_keeps_its_authors_and_its_date() {
        Post taken = take(null, "Words.", published(null));

        Post read = posts.read(community.guest(), taken.getId());
        assertThat(read.getPublishedAt()).isEqualTo(THEN);
        assertThat(read.getAuthor().getHandle()).isEqualTo("ada");
        assertThat(read.getCoauthors()).extracting(Member::getHandle).containsExactly("omar");
    }

    @Test
    void without_a_date_it_stays_a_draft() {
        Post taken = take(null, "Words.", new Origin(THEN, null, null, null));

        assertThat(Outcome.of(() -> posts.read(community.guest(), taken.getId())))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(posts.read(community.ada(), taken.getId()).isPublished()).isFalse();
    }

    @Test
    void lists_introduce_it_by_the_words_that_did_so_elsewhere() {
        Post taken = take(null, "Its first words.", published("What *waits* in it."));

        assertThat(summary(taken)).isEqualTo("What waits in it.");
    }

    @Test
    void its_first_words_introduce_it_where_nothing_else_can_be_read() {
        assertThat(summary(take(null, "Its first words.", published(null)))).isEqualTo("Its first words.");
        assertThat(summary(take(null, "Its first words.", published("<!-- more -->"))))
                .isEqualTo("Its first words.");
    }

    @Test
    void taken_again_it_is_the_same_post_with_other_words() {
        Post first = take(null, "Before.", published(null));

        Post again = take(first.getId(), "After.", published(null));

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(posts.read(community.guest(), first.getId()).getMarkdown()).isEqualTo("After.");
        assertThat(posts.revisions(community.guest(), first.getId())).hasSize(2);
    }

    @Test
    void organisers_alone_take_posts_in() {
        Member ada = community.member(community.ada());
        PostText text = community.aPost().text();

        assertThat(Outcome.of(() -> intake.take(community.mary(), null, text, List.of(ada), published(null))))
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> intake.take(community.guest(), null, text, List.of(ada), published(null))))
                .isEqualTo(Outcome.SIGN_IN);
    }

    @Test
    void a_part_that_is_taken_in_is_news_of_its_series() {
        Member ada = community.member(community.ada());
        PostText part = community.aPost().partOf("Weeks").text();
        announced.forget();

        Post taken = intake.take(community.grace(), null, part, List.of(ada), published(null));

        assertThat(announced.contents())
                .containsExactly(
                        taken.ref(),
                        new ContentRef("series", series.get("weeks").getId()));
    }
}
