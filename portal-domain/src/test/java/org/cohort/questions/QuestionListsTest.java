package org.cohort.questions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.comments.Comment;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.QueryPlan;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.posts.Post;
import org.cohort.posts.PostRow;
import org.cohort.posts.PostService;
import org.cohort.posts.Standing;
import org.cohort.questions.QuestionFilter.Age;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class QuestionListsTest {

    @Inject
    QuestionQueries questions;

    @Inject
    QuestionSubjects subjects;

    @Inject
    AnswerService answers;

    @Inject
    PostService posts;

    @Inject
    OneTransaction transaction;

    @Inject
    SettableClock clock;

    @Inject
    Community community;

    @Test
    void open_questions_stand_before_solved_ones_newest_first() {
        Post first = asked();
        Post solved = solved();
        Post second = asked();
        Post lately = solved();
        community.aPost().published();

        assertThat(all(QuestionFilter.ALL))
                .containsExactly(second.getId(), first.getId(), lately.getId(), solved.getId());
        assertThat(all(only(Standing.OPEN))).containsExactly(second.getId(), first.getId());
        assertThat(all(only(Standing.SOLVED))).containsExactly(lately.getId(), solved.getId());
    }

    @Test
    void what_is_not_published_is_in_no_list() {
        community.aQuestion().draft();
        Post withdrawn = asked();
        posts.withdraw(community.ada(), withdrawn.getId());
        Post removed = solved();
        posts.remove(community.mary(), removed.getId());

        assertThat(all(QuestionFilter.ALL)).isEmpty();
    }

    @Test
    void pages_go_on_from_the_open_ones_to_the_solved_ones_without_a_gap() {
        for (int open : List.of(0, 5, 20, 25, 40)) {
            List<Post> asked = transaction.get(() -> {
                List<Post> all = new ArrayList<>();
                for (int i = 0; i < open; i++) {
                    all.add(community.aQuestion().tagged("n" + open).published());
                }
                for (int i = 0; i < 45; i++) {
                    all.add(solve(community.aQuestion().tagged("n" + open).published()));
                }
                return all;
            });

            List<Long> read = all(new QuestionFilter(null, "n" + open, null, Age.ANY));

            assertThat(read)
                    .as("%s open ones", open)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            asked.stream().map(Post::getId).toList());
            assertThat(read.subList(0, open))
                    .containsExactlyInAnyOrderElementsOf(
                            asked.subList(0, open).stream().map(Post::getId).toList());
        }
    }

    @Test
    void the_last_page_says_so() {
        for (int i = 0; i < 20; i++) {
            asked();
        }

        QuestionPage page = questions.open(QuestionFilter.ALL, Optional.empty());
        assertThat(page.rows()).hasSize(20);
        assertThat(page.nextOpen()).isNull();
        assertThat(page.nextSolved()).isNull();

        solved();
        assertThat(questions.open(QuestionFilter.ALL, Optional.empty()).nextSolved())
                .isNotNull();
    }

    @Test
    void a_list_can_be_narrowed_by_subject_tag_language_and_age() {
        Post old = community.aQuestion().about("Lesson 4").speaking("es").published();
        clock.advance(Duration.ofDays(8));
        Post recent = community.aQuestion().tagged("tensors").speaking("es").published();
        clock.advance(Duration.ofDays(3));
        Post fresh = community.aQuestion().about("Lesson 4").published();

        assertThat(all(new QuestionFilter(null, "lesson-4", null, Age.ANY)))
                .containsExactly(fresh.getId(), old.getId());
        assertThat(all(new QuestionFilter(null, "tensors", null, Age.ANY))).containsExactly(recent.getId());
        assertThat(all(new QuestionFilter(null, null, "es", Age.ANY))).containsExactly(recent.getId(), old.getId());
        assertThat(all(new QuestionFilter(null, null, null, Age.DAY))).containsExactly(fresh.getId());
        assertThat(all(new QuestionFilter(null, null, null, Age.WEEK))).containsExactly(fresh.getId(), recent.getId());
        assertThat(all(new QuestionFilter(null, null, null, Age.LONGER))).containsExactly(old.getId());
        assertThat(all(new QuestionFilter(Standing.OPEN, "lesson-4", "es", Age.LONGER)))
                .containsExactly(old.getId());
        assertThat(all(new QuestionFilter(Standing.SOLVED, "lesson-4", "es", Age.LONGER)))
                .isEmpty();
    }

    @Test
    void a_subject_is_kept_as_it_was_written_and_is_a_tag() {
        Post question =
                community.aQuestion().about("  Lesson  4 ").tagged("tensors").published();

        assertThat(question.getSubject()).isEqualTo("Lesson 4");
        assertThat(posts.tagsOf(question)).containsExactly("lesson-4", "tensors");
    }

    @Test
    void what_there_is_to_choose_from_is_what_open_questions_are_about() {
        community.aQuestion().about("Lesson 4").speaking("es").published();
        community.aQuestion().about("Lesson 4").tagged("tensors").published();
        solve(community.aQuestion().tagged("done").speaking("ar").published());
        community.aPost().tagged("other").speaking("de").published();
        community.aQuestion().tagged("hidden").speaking("fr").draft();

        assertThat(subjects.tags()).containsExactly("lesson-4", "tensors");
        assertThat(subjects.languages()).containsExactlyInAnyOrder("ar", "es");
    }

    @Test
    void a_page_costs_two_statements_and_each_follows_an_index() {
        for (int i = 0; i < 30; i++) {
            community.aQuestion().speaking("es").published();
            solve(community.aQuestion().speaking("es").tagged("tensors").published());
        }
        QuestionFilter spanish = new QuestionFilter(null, null, "es", Age.ANY);

        for (QuestionFilter filter : List.of(
                QuestionFilter.ALL,
                only(Standing.SOLVED),
                spanish,
                new QuestionFilter(null, "tensors", null, Age.ANY),
                new QuestionFilter(null, null, null, Age.WEEK),
                new QuestionFilter(null, null, null, Age.LONGER))) {
            assertThat(Statements.plansOf(() -> questions.open(filter, Optional.empty())))
                    .as(filter.toString())
                    .hasSizeBetween(1, 2)
                    .allMatch(QueryPlan::followsAnIndex);
        }
        QuestionPage first = questions.open(spanish, Optional.empty());
        assertThat(Statements.plansOf(() -> questions.open(spanish, Optional.ofNullable(first.nextOpen()))))
                .hasSize(2)
                .allMatch(QueryPlan::followsAnIndex);
    }

    private Post asked() {
        return community.aQuestion().published();
    }

    private Post solved() {
        return solve(asked());
    }

    private Post solve(Post question) {
        Comment answer = community.aComment().on(question).written();
        answers.accept(community.ada(), answer.getId());
        return question;
    }

    private static QuestionFilter only(@Nullable Standing standing) {
        return new QuestionFilter(standing, null, null, Age.ANY);
    }

    /** All pages one after the other. */
    private List<Long> all(QuestionFilter filter) {
        List<Long> read = new ArrayList<>();
        QuestionPage page = questions.open(filter, Optional.empty());
        while (true) {
            page.rows().stream().map(PostRow::id).forEach(read::add);
            if (page.nextOpen() != null) {
                page = questions.open(filter, Optional.of(page.nextOpen()));
            } else if (page.nextSolved() != null) {
                page = questions.solved(filter, Optional.of(page.nextSolved()));
            } else {
                return read;
            }
        }
    }
}
