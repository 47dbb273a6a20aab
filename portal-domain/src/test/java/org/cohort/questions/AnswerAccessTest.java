package org.cohort.questions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.Outcomes;
import org.cohort.fixtures.UseCases;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with {@code lin}'s answer to a question of {@code ada}'s. */
@OnBothDatabases
class AnswerAccessTest {

    @Inject
    AnswerService answers;

    @Inject
    AnswerIntake intake;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            question  | action     | GUEST     | ANSWERER  | ASKER     | MEMBER    | HELPER    | MODERATOR | ORGANISER
            published | accept     | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | DONE      | DONE      | DONE
            published | takeBack   | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | DONE      | DONE      | DONE
            published | meToo      | SIGN_IN   | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            published | intake     | SIGN_IN   | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            withdrawn | accept     | NOT_FOUND | NOT_FOUND | FORBIDDEN | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | meToo      | SIGN_IN   | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            removed   | accept     | NOT_FOUND | NOT_FOUND | FORBIDDEN | NOT_FOUND | NOT_FOUND | FORBIDDEN | FORBIDDEN
            anonymous | accept     | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | DONE      | DONE      | DONE
            anonymous | meToo      | SIGN_IN   | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            """)
    void access(String state, String action, @AggregateWith(Outcomes.class) List<Outcome> expected) {
        assertThat(community.everybody().stream().map(person -> answer(state, action, person)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(AnswerService.class))
                // Who may accept is what the rows of accepting show; the counts are everybody's.
                .containsExactlyInAnyOrder("accept", "takeBack", "meToo", "isAcceptableBy", "meToos");
    }

    private Outcome answer(String state, String action, Actor person) {
        Post question =
                (state.equals("anonymous") ? community.aQuestion().anonymous() : community.aQuestion()).published();
        Comment answer = community.aComment().on(question).by(community.lin()).written();
        switch (state) {
            case "withdrawn" -> posts.withdraw(community.ada(), question.getId());
            case "removed" -> posts.remove(community.mary(), question.getId());
            default -> assertThat(state).isIn("published", "anonymous");
        }
        return Outcome.of(() -> act(action, person, answer));
    }

    private void act(String action, Actor person, Comment answer) {
        switch (action) {
            case "accept" -> answers.accept(person, answer.getId());
            case "takeBack" -> answers.takeBack(person, answer.getId());
            case "meToo" -> answers.meToo(person, answer.getId(), true);
            case "intake" -> intake.accept(person, answer, answer.getCreatedAt());
            default -> throw new IllegalArgumentException(action);
        }
    }
}
