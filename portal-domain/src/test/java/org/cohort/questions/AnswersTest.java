package org.cohort.questions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentPage;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentRow;
import org.cohort.comments.CommentService;
import org.cohort.comments.ReactionService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.QueryPlan;
import org.cohort.fixtures.Statements;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.posts.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AnswersTest {

    @Inject
    AnswerService answers;

    @Inject
    CommentService comments;

    @Inject
    ReactionService reactions;

    @Inject
    CommentQueries pages;

    @Inject
    PostService posts;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Test
    void the_accepted_answer_stands_first_then_those_of_most_worth_then_the_earlier() {
        Post question = community.aQuestion().published();
        Comment plain = answer(question);
        Comment liked = answer(question);
        Comment helpful = answer(question);
        Comment accepted = answer(question);
        Comment late = answer(question);
        like(liked, community.lin());
        answers.meToo(community.lin(), helpful.getId(), true);
        answers.meToo(community.helper(), helpful.getId(), true);
        answers.accept(community.ada(), accepted.getId());

        assertThat(order(question)).containsExactly(ids(accepted, helpful, liked, plain, late));
    }

    @Test
    void replies_stay_below_their_answer_wherever_it_goes() {
        Post question = community.aQuestion().published();
        Comment first = answer(question);
        Comment reply = community.aComment().answering(first).written();
        Comment second = answer(question);
        like(second, community.lin());
        Comment lateReply = community.aComment().answering(second).written();
        assertThat(order(question)).containsExactly(ids(second, lateReply, first, reply));

        answers.accept(community.ada(), first.getId());
        Comment afterwards = community.aComment().answering(reply).written();
        assertThat(order(question)).containsExactly(ids(first, reply, afterwards, second, lateReply));

        answers.takeBack(community.ada(), first.getId());
        assertThat(order(question)).containsExactly(ids(second, lateReply, first, reply, afterwards));
    }

    @Test
    void what_is_liked_twice_or_taken_back_counts_as_it_stands() {
        Post question = community.aQuestion().published();
        Comment first = answer(question);
        Comment second = answer(question);
        like(second, community.lin());
        like(second, community.lin());
        answers.meToo(community.lin(), second.getId(), true);
        answers.meToo(community.lin(), second.getId(), true);
        answers.meToo(community.lin(), second.getId(), false);
        answers.meToo(community.lin(), second.getId(), false);
        reactions.react(community.lin(), second.ref(), ReactionService.OFFERED.get(0), false);

        assertThat(order(question)).containsExactly(ids(first, second));
        assertThat(places(question)).containsExactly(first.getId(), second.getId());
    }

    @Test
    void comments_elsewhere_and_replies_keep_their_order_whatever_is_liked() {
        Post article = community.aPost().published();
        Comment one = answer(article);
        Comment two = answer(article);
        like(two, community.lin());
        Post question = community.aQuestion().published();
        Comment answer = answer(question);
        Comment reply = community.aComment().answering(answer).written();
        Comment later = community.aComment().answering(answer).written();
        like(later, community.lin());

        assertThat(order(article)).containsExactly(ids(one, two));
        assertThat(order(question)).containsExactly(ids(answer, reply, later));
    }

    @Test
    void accepting_says_who_and_when_and_solves_the_question() {
        Post question = community.aQuestion().published();
        Comment answer = answer(question);
        assertThat(standing(question)).isEqualTo(Standing.OPEN);

        answers.accept(community.helper(), answer.getId());

        assertThat(standing(question)).isEqualTo(Standing.SOLVED);
        assertThat(answers.acceptanceOf(question)).hasValueSatisfying(acceptance -> {
            assertThat(acceptance.answerId()).isEqualTo(answer.getId());
            assertThat(acceptance.byHandle()).isEqualTo("petra");
            assertThat(acceptance.byAsker()).isFalse();
            assertThat(acceptance.acceptedAt()).isNotNull();
        });
    }

    @Test
    void a_question_has_one_accepted_answer() {
        Post question = community.aQuestion().published();
        Comment first = answer(question);
        Comment second = answer(question);
        answers.accept(community.ada(), first.getId());
        answers.accept(community.ada(), first.getId());

        answers.accept(community.helper(), second.getId());

        assertThat(accepted(question)).isEqualTo(second.getId());
        assertThat(order(question)).containsExactly(ids(second, first));
        answers.takeBack(community.ada(), first.getId());
        assertThat(accepted(question)).isEqualTo(second.getId());
        answers.takeBack(community.ada(), second.getId());
        assertThat(answers.acceptanceOf(question)).isEmpty();
        assertThat(standing(question)).isEqualTo(Standing.OPEN);
        assertThat(places(question)).containsExactly(first.getId(), second.getId());
    }

    @Test
    void the_asker_is_not_named_as_who_accepted() {
        Post question = community.aQuestion().anonymous().published();
        answers.accept(community.ada(), answer(question).getId());

        assertThat(answers.acceptanceOf(question)).hasValueSatisfying(acceptance -> {
            assertThat(acceptance.byAsker()).isTrue();
            assertThat(acceptance.toString()).doesNotContain("ada", "Ada");
        });
    }

    @Test
    void an_accepted_answer_that_is_removed_solves_nothing_until_it_comes_back() {
        Post question = community.aQuestion().published();
        Comment accepted = answer(question);
        Comment other = answer(question);
        answers.accept(community.ada(), accepted.getId());

        comments.remove(community.mary(), accepted.getId());
        assertThat(answers.acceptanceOf(question)).isEmpty();
        assertThat(standing(question)).isEqualTo(Standing.OPEN);
        assertThat(order(question)).containsExactly(ids(other, accepted));

        comments.restore(community.mary(), accepted.getId());
        assertThat(accepted(question)).isEqualTo(accepted.getId());
        assertThat(standing(question)).isEqualTo(Standing.SOLVED);
        assertThat(order(question)).containsExactly(ids(accepted, other));
    }

    @Test
    void another_answer_can_be_accepted_while_the_first_is_removed() {
        Post question = community.aQuestion().published();
        Comment gone = answer(question);
        Comment other = answer(question);
        answers.accept(community.ada(), gone.getId());
        comments.remove(community.mary(), gone.getId());
        answers.accept(community.ada(), other.getId());

        comments.restore(community.mary(), gone.getId());

        assertThat(accepted(question)).isEqualTo(other.getId());
        assertThat(order(question)).containsExactly(ids(other, gone));
        assertThat(standing(question)).isEqualTo(Standing.SOLVED);
    }

    @Test
    void only_an_answer_to_a_question_can_be_accepted() {
        Comment comment = community.aComment().written();
        Comment reply = community
                .aComment()
                .answering(answer(community.aQuestion().published()))
                .written();
        Comment removed = answer(community.aQuestion().published());
        comments.remove(community.omar(), removed.getId());

        assertThat(Outcome.of(() -> answers.accept(community.mary(), comment.getId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> answers.accept(community.mary(), reply.getId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> answers.meToo(community.mary(), reply.getId(), true)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> answers.accept(community.mary(), removed.getId())))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void an_answer_that_helped_others_says_how_many_and_whether_the_reader_is_one() {
        Post question = community.aQuestion().published();
        Comment answer = answer(question);
        answers.meToo(community.lin(), answer.getId(), true);
        answers.meToo(community.helper(), answer.getId(), true);

        assertThat(answers.meToos(community.lin(), List.of(answer.getId())))
                .containsEntry(answer.getId(), new MeTooCount(answer.getId(), 2, true));
        assertThat(answers.meToos(community.guest(), List.of(answer.getId())))
                .containsEntry(answer.getId(), new MeTooCount(answer.getId(), 2, false));
        assertThat(answers.meToos(community.guest(), List.of())).isEmpty();
    }

    @Test
    void every_answer_is_on_one_page_whatever_its_worth() {
        Post question = community.aQuestion().published();
        List<Comment> all = written(question, 130);
        for (int i = 0; i < 40; i++) {
            like(all.get(i * 3), community.lin());
        }
        answers.accept(community.ada(), all.get(77).getId());

        List<Long> read = order(question);

        assertThat(read)
                .hasSize(130)
                .doesNotHaveDuplicates()
                .startsWith(all.get(77).getId(), all.get(0).getId());
        CommentPage first = pages.after(community.guest(), question, CommentPlace.START);
        CommentPage second = pages.after(community.guest(), question, next(first));
        CommentPage third = pages.after(community.guest(), question, next(second));
        assertThat(third.previous()).isNotNull();
        assertThat(pages.before(community.guest(), question, place(third.previous()))
                        .rows())
                .isEqualTo(second.rows());
        assertThat(CommentPlace.parse(String.valueOf(second.next()))).contains(next(second));
    }

    @Test
    void the_address_of_an_answer_holds_when_its_worth_changes() {
        Post question = community.aQuestion().published();
        List<Comment> all = written(question, 60);
        Comment wanted = all.get(50);
        CommentPlace address = new CommentPlace(wanted.getThreadId(), wanted.getId());
        like(wanted, community.lin());

        assertThat(pages.at(community.guest(), question, address).rows().get(0).id())
                .isEqualTo(wanted.getId());
    }

    @Test
    void a_page_of_answers_costs_the_same_few_statements_along_an_index() {
        Post question = community.aQuestion().published();
        List<Comment> all = written(question, 300);
        like(all.get(280), community.lin());
        CommentPage first = pages.after(community.guest(), question, CommentPlace.START);
        CommentPlace deep =
                new CommentPlace(all.get(200).getThreadId(), all.get(200).getId());

        assertThat(Statements.plansOf(() -> {
                    pages.after(community.guest(), question, CommentPlace.START);
                    pages.after(community.guest(), question, next(first));
                    pages.before(community.guest(), question, deep);
                }))
                .hasSize(3)
                .allMatch(QueryPlan::followsAnIndex);
        assertThat(Statements.during(() -> pages.at(community.guest(), question, deep)))
                .hasSize(3);
    }

    private List<Comment> written(Post question, int number) {
        return transaction.get(() -> {
            List<Comment> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                all.add(answer(question));
            }
            return all;
        });
    }

    private Comment answer(Post question) {
        return community.aComment().on(question).written();
    }

    private void like(Comment comment, Actor member) {
        reactions.react(member, comment.ref(), ReactionService.OFFERED.get(0), true);
    }

    private List<Long> order(Post post) {
        List<Long> read = new ArrayList<>();
        CommentPlace place = CommentPlace.START;
        while (place != null) {
            CommentPage page = pages.after(community.guest(), post, place);
            page.rows().forEach(row -> read.add(row.id()));
            place = page.next();
        }
        return read;
    }

    /** The numbers by which the answers are in order, smallest first. */
    private List<Long> places(Post post) {
        return pages.after(community.guest(), post, CommentPlace.START).rows().stream()
                .map(CommentRow::threadPlace)
                .toList();
    }

    private static CommentPlace next(CommentPage page) {
        return place(page.next());
    }

    private static CommentPlace place(@Nullable CommentPlace place) {
        assertThat(place).isNotNull();
        return place == null ? CommentPlace.START : place;
    }

    private long accepted(Post question) {
        return answers.acceptanceOf(question).map(Acceptance::answerId).orElse(0L);
    }

    private Standing standing(Post question) {
        Standing standing = posts.read(community.guest(), question.getId()).getStanding();
        assertThat(standing).isNotNull();
        return standing == null ? Standing.OPEN : standing;
    }

    private static Long[] ids(Comment... comments) {
        return List.of(comments).stream().map(Comment::getId).toArray(Long[]::new);
    }
}
