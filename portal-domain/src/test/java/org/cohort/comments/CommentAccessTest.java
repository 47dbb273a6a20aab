package org.cohort.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.Outcomes;
import org.cohort.fixtures.UseCases;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a comment that {@code lin} wrote under a post of {@code ada}'s. */
@OnBothDatabases
class CommentAccessTest {

    @Inject
    CommentService comments;

    @Inject
    ReactionService reactions;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            post      | action          | GUEST     | AUTHOR    | POST_AUTHOR | MEMBER    | HELPER    | MODERATOR | ORGANISER
            published | add             | SIGN_IN   | DONE      | DONE        | DONE      | DONE      | DONE      | DONE
            published | get             | DONE      | DONE      | DONE        | DONE      | DONE      | DONE      | DONE
            published | get removed     | NOT_FOUND | DONE      | NOT_FOUND   | NOT_FOUND | NOT_FOUND | DONE      | DONE
            published | edit            | SIGN_IN   | DONE      | FORBIDDEN   | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN
            published | edit removed    | NOT_FOUND | FORBIDDEN | NOT_FOUND   | NOT_FOUND | NOT_FOUND | FORBIDDEN | FORBIDDEN
            published | remove          | SIGN_IN   | DONE      | FORBIDDEN   | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | restore         | NOT_FOUND | DONE      | NOT_FOUND   | NOT_FOUND | NOT_FOUND | DONE      | DONE
            published | react           | SIGN_IN   | DONE      | DONE        | DONE      | DONE      | DONE      | DONE
            published | react removed   | SIGN_IN   | NOT_FOUND | NOT_FOUND   | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | add             | SIGN_IN   | NOT_FOUND | FORBIDDEN   | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | get             | NOT_FOUND | NOT_FOUND | DONE        | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | edit            | NOT_FOUND | NOT_FOUND | FORBIDDEN   | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | remove          | NOT_FOUND | NOT_FOUND | FORBIDDEN   | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | react           | SIGN_IN   | NOT_FOUND | DONE        | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            removed   | add             | SIGN_IN   | NOT_FOUND | FORBIDDEN   | NOT_FOUND | NOT_FOUND | FORBIDDEN | FORBIDDEN
            removed   | get             | NOT_FOUND | NOT_FOUND | DONE        | NOT_FOUND | NOT_FOUND | DONE      | DONE
            removed   | remove          | NOT_FOUND | NOT_FOUND | FORBIDDEN   | NOT_FOUND | NOT_FOUND | DONE      | DONE
            removed   | react           | SIGN_IN   | NOT_FOUND | DONE        | NOT_FOUND | NOT_FOUND | DONE      | DONE
            """)
    void access(String state, String action, @AggregateWith(Outcomes.class) List<Outcome> expected) {
        assertThat(community.everybody().stream().map(person -> answer(state, action, person)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(CommentService.class))
                .containsExactlyInAnyOrder("add", "get", "edit", "remove", "restore");
        assertThat(UseCases.of(ReactionService.class)).containsExactlyInAnyOrder("react", "counts");
    }

    private Outcome answer(String state, String action, Actor person) {
        Post post = community.aPost().by(community.ada()).published();
        Comment comment = community.aComment().on(post).by(community.lin()).written();
        if (action.endsWith("removed") || action.equals("restore")) {
            comments.remove(community.lin(), comment.getId());
        }
        switch (state) {
            case "withdrawn" -> posts.withdraw(community.ada(), post.getId());
            case "removed" -> posts.remove(community.mary(), post.getId());
            default -> assertThat(state).isEqualTo("published");
        }
        return Outcome.of(() -> act(action, person, post, comment.getId()));
    }

    private void act(String action, Actor person, Post post, long id) {
        switch (action) {
            case "add" -> comments.add(person, post.getId(), null, "One more", null);
            case "get", "get removed" -> comments.get(person, id);
            case "edit" -> comments.edit(person, id, 1, "Better");
            case "edit removed" -> comments.edit(person, id, 2, "Better");
            case "remove" -> comments.remove(person, id);
            case "restore" -> comments.restore(person, id);
            case "react", "react removed" ->
                reactions.react(person, ContentRef.comment(id), ReactionService.OFFERED.get(0), true);
            default -> throw new IllegalArgumentException(action);
        }
    }
}
