package org.cohort.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReactionsTest {

    private static final String THUMB = "👍";
    private static final String HEART = "❤️";

    @Inject
    ReactionService reactions;

    @Inject
    Community community;

    @Inject
    Announced announced;

    @Test
    void a_reaction_is_set_once_and_taken_back() {
        Post post = community.aPost().published();

        reactions.react(community.omar(), post.ref(), THUMB, true);
        reactions.react(community.omar(), post.ref(), THUMB, true);
        assertThat(counts(community.omar(), post)).containsExactly(new ReactionCount(post.ref(), THUMB, 1, true));

        reactions.react(community.omar(), post.ref(), THUMB, false);
        reactions.react(community.omar(), post.ref(), THUMB, false);
        assertThat(counts(community.omar(), post)).isEmpty();
    }

    @Test
    void the_most_frequent_stands_first_and_says_whether_it_is_the_readers() {
        Post post = community.aPost().published();
        reactions.react(community.omar(), post.ref(), HEART, true);
        reactions.react(community.lin(), post.ref(), HEART, true);
        reactions.react(community.lin(), post.ref(), THUMB, true);

        assertThat(counts(community.lin(), post))
                .containsExactly(
                        new ReactionCount(post.ref(), HEART, 2, true), new ReactionCount(post.ref(), THUMB, 1, true));
        assertThat(counts(community.omar(), post))
                .extracting(ReactionCount::mine)
                .containsExactly(true, false);
        assertThat(counts(community.guest(), post))
                .extracting(ReactionCount::mine)
                .containsExactly(false, false);
    }

    @Test
    void reactions_to_many_things_cost_one_statement() {
        Comment first = community.aComment().written();
        Comment second = community.aComment().on(first.getPost()).written();
        reactions.react(community.lin(), first.ref(), THUMB, true);
        reactions.react(community.lin(), second.ref(), HEART, true);
        reactions.react(community.ada(), first.getPost().ref(), THUMB, true);
        List<ContentRef> all = List.of(first.getPost().ref(), first.ref(), second.ref());

        Actor lin = community.lin();
        assertThat(Statements.during(() -> reactions.counts(lin, all))).hasSize(1);
        Map<ContentRef, List<ReactionCount>> counts = reactions.counts(community.guest(), all);
        assertThat(counts.get(first.getPost().ref()))
                .containsExactly(new ReactionCount(first.getPost().ref(), THUMB, 1, false));
        assertThat(counts.get(first.ref())).extracting(ReactionCount::emoji).containsExactly(THUMB);
        assertThat(counts.get(second.ref())).extracting(ReactionCount::emoji).containsExactly(HEART);
    }

    @Test
    void a_post_and_a_comment_of_one_number_are_two_things() {
        Comment comment = community.aComment().written();
        reactions.react(community.lin(), comment.ref(), THUMB, true);

        assertThat(reactions.counts(community.lin(), List.of(ContentRef.post(comment.getId()))))
                .isEmpty();
    }

    @Test
    void a_button_pressed_many_times_at_once_makes_one_reaction() {
        Post post = community.aPost().published();
        Actor lin = community.lin();

        AtOnce.each(6, i -> Outcome.of(() -> reactions.react(lin, post.ref(), THUMB, true)));

        assertThat(counts(lin, post)).containsExactly(new ReactionCount(post.ref(), THUMB, 1, true));
    }

    @Test
    void only_what_is_offered_can_be_said() {
        Post post = community.aPost().published();

        assertThat(Outcome.of(() -> reactions.react(community.lin(), post.ref(), "🖕", true)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void what_is_no_post_and_no_comment_takes_no_reaction() {
        Comment comment = community.aComment().written();

        assertThat(Outcome.of(() ->
                        reactions.react(community.lin(), new ContentRef("meeting", comment.getId()), THUMB, true)))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void only_a_change_is_announced() {
        Comment comment = community.aComment().written();
        reactions.react(community.lin(), comment.ref(), THUMB, true);
        announced.forget();

        reactions.react(community.lin(), comment.ref(), THUMB, true);
        assertThat(announced.contents()).isEmpty();

        reactions.react(community.lin(), comment.ref(), THUMB, false);
        assertThat(announced.contents()).containsExactly(comment.getPost().ref());
    }

    private List<ReactionCount> counts(Actor reader, Post post) {
        return reactions.counts(reader, List.of(post.ref())).getOrDefault(post.ref(), List.of());
    }
}
