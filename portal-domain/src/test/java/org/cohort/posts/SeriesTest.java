package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.PostBuilder;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SeriesTest {

    @Inject
    SeriesService series;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Inject
    Announced announced;

    @Test
    void parts_stand_in_their_order_and_new_ones_at_the_end() {
        community.aPost().titled("Two").part(2, "My nine weeks").published();
        community.aPost().titled("Three").partOf("My nine weeks").published();
        community.aPost().titled("One").part(1, "My nine weeks").published();

        assertThat(parts("my-nine-weeks")).extracting(SeriesPart::title).containsExactly("One", "Two", "Three");
        assertThat(parts("my-nine-weeks")).extracting(SeriesPart::part).containsExactly(1, 2, 3);
    }

    @Test
    void only_published_parts_are_listed() {
        community.aPost().titled("One").partOf("My nine weeks").published();
        community.aPost().titled("Two").partOf("My nine weeks").draft();

        assertThat(parts("my-nine-weeks")).extracting(SeriesPart::title).containsExactly("One");
    }

    @Test
    void an_edit_keeps_the_place_unless_it_says_another() {
        Post first = community.aPost().titled("One").partOf("Weeks").published();
        community.aPost().titled("Two").partOf("Weeks").published();

        edit(first, community.aPost().titled("Still one").partOf("Weeks").text());
        assertThat(parts("weeks")).extracting(SeriesPart::title).containsExactly("Still one", "Two");

        edit(first, community.aPost().titled("Now last").part(9, "Weeks").text());
        assertThat(parts("weeks")).extracting(SeriesPart::title).containsExactly("Two", "Now last");

        edit(first, community.aPost().titled("Alone").text());
        assertThat(parts("weeks")).extracting(SeriesPart::title).containsExactly("Two");
    }

    @Test
    void a_place_counts_from_one() {
        assertThat(Outcome.of(() -> community.aPost().part(0, "Weeks").published()))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void two_titles_never_share_an_address() {
        Post plain = community.aPost().partOf("C").published();
        Post sharp = community.aPost().partOf("C#").published();
        Post plus = community.aPost().partOf("C++").published();
        Post others = community.aPost().by(community.omar()).partOf("C").published();

        assertThat(List.of(plain, sharp, plus, others))
                .extracting(
                        post -> post.getSeries() == null ? "" : post.getSeries().getSlug())
                .containsExactly("c", "c-2", "c-3", "c-4");
        assertThat(parts("c")).hasSize(1);
    }

    @Test
    void the_longest_title_has_an_address() {
        Post post = community.aPost().partOf("t".repeat(100)).published();
        Post other =
                community.aPost().by(community.omar()).partOf("t".repeat(100)).published();

        assertThat(post.getSeries()).isNotEqualTo(other.getSeries());
        assertThat(Outcome.of(() -> community.aPost().partOf("t".repeat(101)).published()))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void the_plan_is_the_authors_and_the_moderators() {
        community.aPost().by(community.ada()).partOf("Weeks").published();

        assertThat(outcomeOfPlanningBy(community.guest())).isEqualTo(Outcome.SIGN_IN);
        assertThat(outcomeOfPlanningBy(community.lin())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(outcomeOfPlanningBy(community.omar())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(outcomeOfPlanningBy(community.helper())).isEqualTo(Outcome.FORBIDDEN);
        assertThat(outcomeOfPlanningBy(community.ada())).isEqualTo(Outcome.DONE);
        assertThat(outcomeOfPlanningBy(community.mary())).isEqualTo(Outcome.DONE);
        assertThat(outcomeOfPlanningBy(community.grace())).isEqualTo(Outcome.DONE);
        assertThat(series.get("weeks").getPlanHtml()).contains("<em>");
    }

    @Test
    void a_plan_has_a_longest_length() {
        community.aPost().partOf("Weeks").published();

        assertThat(Outcome.of(() -> series.plan(community.ada(), "weeks", "x".repeat(5_001))))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> series.plan(community.ada(), "nowhere", "x")))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void a_part_that_comes_or_goes_is_news_of_its_series() {
        Post part = community.aPost().partOf("Weeks").draft();
        long id = part.getId();
        ContentRef weeks = ref("weeks");

        assertThat(newsOf(() -> posts.publish(community.ada(), id))).containsExactly(part.ref(), weeks);
        assertThat(newsOf(() -> posts.withdraw(community.ada(), id))).containsExactly(part.ref(), weeks);
        assertThat(newsOf(() -> posts.remove(community.ada(), id))).containsExactly(part.ref());
        assertThat(newsOf(() -> posts.restore(community.ada(), id))).containsExactly(part.ref());
        assertThat(newsOf(() -> posts.publish(community.ada(), id))).containsExactly(part.ref(), weeks);
        assertThat(newsOf(() -> posts.remove(community.ada(), id))).containsExactly(part.ref(), weeks);
        assertThat(newsOf(() -> posts.restore(community.ada(), id))).containsExactly(part.ref(), weeks);
    }

    @Test
    void an_edit_is_news_of_a_series_where_its_other_parts_show_it() {
        Post part = community.aPost().titled("One").partOf("Weeks").published();
        community.aPost().partOf("Months").published();
        ContentRef weeks = ref("weeks");
        ContentRef months = ref("months");

        assertThat(newsOfEdit(part, community.aPost().titled("First").partOf("Weeks")))
                .containsExactly(part.ref(), weeks);
        assertThat(newsOfEdit(part, community.aPost().titled("First").part(5, "Weeks")))
                .containsExactly(part.ref(), weeks);
        assertThat(newsOfEdit(
                        part, community.aPost().titled("First").saying("Anew").partOf("Weeks")))
                .containsExactly(part.ref());
        assertThat(newsOfEdit(part, community.aPost().titled("First").part(5, "Months")))
                .containsExactly(part.ref(), weeks, months);
        assertThat(newsOfEdit(part, community.aPost().titled("First"))).containsExactly(part.ref(), months);
        assertThat(newsOfEdit(part, community.aPost().titled("Alone"))).containsExactly(part.ref());
    }

    @Test
    void a_draft_of_a_part_is_no_news_of_its_series() {
        Post draft = community.aPost().titled("One").partOf("Weeks").draft();

        assertThat(newsOfEdit(draft, community.aPost().titled("First").partOf("Weeks")))
                .containsExactly(draft.ref());
    }

    private List<ContentRef> newsOfEdit(Post post, PostBuilder written) {
        return newsOf(() -> edit(post, written.text()));
    }

    private List<ContentRef> newsOf(Runnable change) {
        announced.forget();
        change.run();
        return announced.contents();
    }

    private ContentRef ref(String slug) {
        return new ContentRef("series", series.get(slug).getId());
    }

    private Outcome outcomeOfPlanningBy(Actor actor) {
        return Outcome.of(() -> series.plan(actor, "weeks", "One part *every* week"));
    }

    private List<SeriesPart> parts(String slug) {
        return series.parts(series.get(slug));
    }

    private void edit(Post post, PostText text) {
        posts.edit(
                community.ada(),
                post.getId(),
                posts.read(community.ada(), post.getId()).getVersion(),
                text);
    }
}
