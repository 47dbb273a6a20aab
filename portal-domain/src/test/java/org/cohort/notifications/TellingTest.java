package org.cohort.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Reason;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.questions.AnswerService;
import org.junit.jupiter.api.Test;

/** Who is told of what, what a line says, and what nobody is told any more. */
@OnBothDatabases
class TellingTest {

    @Inject
    NotificationService notifications;

    @Inject
    TellMembers chore;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    AnswerService answers;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void the_author_of_a_post_is_told_of_a_comment() {
        Comment comment = community
                .aComment()
                .by(community.omar())
                .saying("A *good* thought")
                .written();

        NotificationLine line = onlyLine(community.ada());

        assertThat(line.reason()).hasToString("COMMENT");
        assertThat(line.by()).isEqualTo(new NotificationLine.Person("omar", "Omar Haddad"));
        assertThat(line.glimpse().path()).isEqualTo(comment.getPath());
        assertThat(line.glimpse().excerpt()).isEqualTo("A good thought");
        assertThat(line.unread()).isTrue();
        assertThat(unread(community.ada())).isOne();
    }

    @Test
    void who_asked_without_a_name_is_named_to_nobody_who_is_told() {
        Post question =
                community.aQuestion().anonymous().saying("Is it so, @mary?").published();
        Comment answer = community.aComment().on(question).by(community.omar()).written();
        community.aComment().answering(answer).by(community.ada()).written();

        assertThat(onlyLine(community.mary()).by()).isEqualTo(NotificationLine.Person.UNKNOWN);
        assertThat(onlyLine(community.omar()).by()).isEqualTo(NotificationLine.Person.UNKNOWN);
        assertThat(lines(community.ada()))
                .extracting(NotificationLine::by)
                .containsExactly(new NotificationLine.Person("omar", "Omar Haddad"));
    }

    @Test
    void who_answered_is_told_that_the_answer_was_accepted_and_by_whom_unless_that_is_not_to_be_known() {
        Post question = community.aQuestion().published();
        Post anonymous = community.aQuestion().anonymous().published();
        answers.accept(
                community.ada(),
                community.aComment().on(question).by(community.omar()).written().getId());
        assertThat(onlyLine(community.omar())).satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Reason.ACCEPTED);
            assertThat(line.by()).isEqualTo(new NotificationLine.Person("ada", "Ada Mensah"));
        });

        answers.accept(
                community.ada(),
                community.aComment().on(anonymous).by(community.lin()).written().getId());
        assertThat(onlyLine(community.lin()).by()).isNull();
        Comment own = community.aComment().on(question).by(community.ada()).written();
        answers.accept(community.ada(), own.getId());
        assertThat(lines(community.ada())).extracting(NotificationLine::reason).containsOnly(Reason.COMMENT);
    }

    @Test
    void nobody_is_told_of_what_they_did_themselves() {
        Post post = community.aPost().by(community.ada()).published();
        community
                .aComment()
                .on(post)
                .by(community.ada())
                .saying("To myself, @ada")
                .written();

        assertThat(lines(community.ada())).isEmpty();
        assertThat(unread(community.ada())).isZero();
    }

    @Test
    void whoever_is_answered_is_told_so() {
        Comment comment = community.aComment().by(community.omar()).written();
        community.aComment().answering(comment).by(community.lin()).written();

        assertThat(onlyLine(community.omar()).reason()).hasToString("REPLY");
    }

    @Test
    void a_mention_is_told_in_a_comment_and_in_a_post() {
        community.omar();
        community.lin();
        Post post = community.aPost().saying("Ask @omar about it").published();
        community.aComment().on(post).by(community.mary()).saying("Or @LIN").written();

        assertThat(onlyLine(community.omar()).glimpse().path()).isEqualTo(post.getPath());
        assertThat(onlyLine(community.lin()).reason()).hasToString("MENTION");
    }

    @Test
    void of_several_reasons_the_strongest_is_told_once() {
        Post post = community.aPost().by(community.ada()).published();
        Comment comment = community.aComment().on(post).by(community.ada()).written();
        community
                .aComment()
                .answering(comment)
                .by(community.omar())
                .saying("Yes, @ada, @ada")
                .written();

        assertThat(onlyLine(community.ada()).reason()).hasToString("MENTION");
        assertThat(onlyLine(community.ada()).count()).isOne();
    }

    @Test
    void quoted_mentions_and_mentions_in_code_call_nobody() {
        community.lin();
        community.omar();
        community
                .aComment()
                .by(community.mary())
                .saying("> ask @lin\n\nI did; see `@omar`")
                .written();

        assertThat(lines(community.lin())).isEmpty();
        assertThat(lines(community.omar())).isEmpty();
    }

    @Test
    void several_comments_on_a_post_stand_in_one_line_that_leads_to_the_first_unread() {
        Post post = community.aPost().by(community.ada()).titled("Windows").published();
        Comment first = community.aComment().on(post).by(community.omar()).written();
        clock.advance(Duration.ofMinutes(1));
        community.aComment().on(post).by(community.lin()).written();
        clock.advance(Duration.ofMinutes(1));
        community.aComment().on(post).by(community.mary()).written();

        NotificationLine line = onlyLine(community.ada());

        assertThat(line.count()).isEqualTo(3);
        assertThat(line.by()).isEqualTo(new NotificationLine.Person("mary", "Mary Adeyemi"));
        assertThat(line.glimpse().path()).isEqualTo(first.getPath());
        assertThat(line.at()).isEqualTo(clock.instant());
        assertThat(unread(community.ada())).isOne();
    }

    @Test
    void an_edit_tells_those_whom_it_adds_and_nobody_again() {
        community.lin();
        Comment comment = community.aComment().by(community.omar()).written();
        tell();
        notifications.readAll(community.ada());

        comments.edit(community.omar(), comment.getId(), comment.getVersion(), "Now with @lin and @ada");

        assertThat(onlyLine(community.lin()).reason()).hasToString("MENTION");
        assertThat(unread(community.ada())).isZero();
    }

    @Test
    void what_is_old_is_news_to_nobody() {
        Comment comment = community.aComment().by(community.omar()).written();
        tell();
        community.lin();
        clock.advance(Duration.ofDays(8));

        comments.edit(community.omar(), comment.getId(), comment.getVersion(), "Now with @lin");

        assertThat(lines(community.lin())).isEmpty();
    }

    @Test
    void a_removed_comment_is_spoken_of_no_more_until_it_is_back() {
        Comment comment = community.aComment().by(community.omar()).written();
        assertThat(unread(community.ada())).isOne();

        comments.remove(community.mary(), comment.getId());

        assertThat(unread(community.ada())).isZero();
        assertThat(lines(community.ada())).isEmpty();

        comments.restore(community.mary(), comment.getId());

        assertThat(unread(community.ada())).isOne();
        assertThat(lines(community.ada())).hasSize(1);
    }

    @Test
    void a_withdrawn_post_takes_what_is_said_under_it_along() {
        Comment comment = community.aComment().by(community.omar()).written();
        community.aComment().answering(comment).by(community.lin()).written();
        assertThat(unread(community.omar())).isOne();

        posts.withdraw(community.ada(), comment.getPost().getId());

        assertThat(unread(community.omar())).isZero();
        assertThat(lines(community.omar())).isEmpty();
    }

    @Test
    void a_page_shows_nothing_that_went_before_the_bell_heard_of_it() {
        Comment comment = community.aComment().by(community.omar()).written();
        tell();
        comments.remove(community.mary(), comment.getId());

        assertThat(notifications.list(community.ada(), Keyset.NEWEST).lines()).isEmpty();
        assertThat(notifications.unread(community.ada())).isZero();
    }

    @Test
    void reading_a_line_reads_all_that_is_in_it() {
        Post post = community.aPost().by(community.ada()).published();
        community.aComment().on(post).by(community.omar()).written();
        community.aComment().on(post).by(community.lin()).written();
        community.aComment().by(community.omar()).written();
        assertThat(unread(community.ada())).isEqualTo(2);

        notifications.read(community.ada(), post.ref());

        assertThat(unread(community.ada())).isOne();
    }

    @Test
    void what_is_seen_in_its_own_place_counts_as_read_and_the_rest_does_not() {
        Post post = community.aPost().by(community.ada()).published();
        Comment seen = community.aComment().on(post).by(community.omar()).written();
        community.aComment().on(post).by(community.lin()).written();
        tell();

        assertThat(notifications.readShown(community.ada(), List.of(post.ref(), seen.ref())))
                .isOne();

        assertThat(onlyLine(community.ada()).by()).isEqualTo(new NotificationLine.Person("lin", "Lin Zhao"));
        assertThat(notifications.readShown(community.omar(), List.of(seen.ref())))
                .isZero();
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        Actor ada = community.ada();
        for (int i = 0; i < NotificationService.PAGE + 2; i++) {
            clock.advance(Duration.ofSeconds(1));
            community.aComment().on(community.aPost().by(ada).published()).written();
        }
        tell();

        NotificationPage first = notifications.list(ada, Keyset.NEWEST);
        assertThat(first.lines()).hasSize(NotificationService.PAGE);
        assertThat(first.next()).isNotNull();
        NotificationPage second = notifications.list(ada, Objects.requireNonNull(first.next()));

        assertThat(second.lines()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.lines()).doesNotContainAnyElementsOf(second.lines());
    }

    @Test
    void the_bell_costs_one_statement_and_a_page_as_many_whatever_is_on_it() {
        Actor ada = community.ada();
        community.aComment().by(community.omar()).written();
        tell();
        int few =
                Statements.during(() -> notifications.list(ada, Keyset.NEWEST)).size();
        for (int i = 0; i < 9; i++) {
            community.aComment().by(community.omar()).written();
        }
        tell();

        assertThat(Statements.during(() -> notifications.unread(ada))).hasSize(1);
        assertThat(Statements.during(() -> notifications.list(ada, Keyset.NEWEST)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_crowd_is_called_by_moderators_alone() {
        Post post = community.aPost().published();
        String crowd = IntStream.rangeClosed(1, 51).mapToObj(i -> "@person" + i).collect(Collectors.joining(" "));
        Actor omar = community.omar();

        assertThatThrownBy(() -> comments.add(omar, post.getId(), null, crowd, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.key() + " " + v.arguments())
                                .containsExactly("body mentions.tooMany [51, 50]"));
        assertThatThrownBy(() -> community.aPost().by(omar).saying(crowd).draft())
                .isInstanceOf(Invalid.class);
        comments.add(community.mary(), post.getId(), null, crowd, null);
        comments.add(omar, post.getId(), null, crowd.replace("@person51", ""), null);
    }

    private void tell() {
        while (chore.doSome()) {
            // until all have been told
        }
    }

    private long unread(Actor member) {
        tell();
        return notifications.unread(member);
    }

    private List<NotificationLine> lines(Actor member) {
        tell();
        return notifications.list(member, Keyset.NEWEST).lines();
    }

    private NotificationLine onlyLine(Actor member) {
        assertThat(lines(member)).hasSize(1);
        return lines(member).get(0);
    }
}
