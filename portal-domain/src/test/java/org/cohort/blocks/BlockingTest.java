package org.cohort.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cohort.comments.Comment;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.PostBuilder;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.Reason;
import org.cohort.notifications.Delivery;
import org.cohort.notifications.MailedNotifications;
import org.cohort.notifications.NotificationLine;
import org.cohort.notifications.NotificationService;
import org.cohort.notifications.TellMembers;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.questions.AnswerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ada} blocks {@code omar}. */
@OnBothDatabases
class BlockingTest {

    @Inject
    BlockService blocks;

    @Inject
    NotificationService notifications;

    @Inject
    MailedNotifications mails;

    @Inject
    TellMembers chore;

    @Inject
    AnswerService answers;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private void adaBlocksOmar() {
        blocks.block(community.ada(), community.omar().memberId());
    }

    private List<Reason> told(Actor member) {
        while (chore.doSome()) {
            // until all have been told
        }
        return notifications.list(member, Keyset.NEWEST).lines().stream()
                .filter(NotificationLine::unread)
                .map(NotificationLine::reason)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a mention", "a mention in a post", "a reply", "a comment"})
    void nothing_that_a_blocked_member_says_is_told(String said) {
        assertThat(told(community.ada())).isEmpty();
        omarSays(said);
        assertThat(told(community.ada())).as("before").hasSize(1);
        notifications.readAll(community.ada());

        adaBlocksOmar();
        omarSays(said);
        assertThat(told(community.ada())).as("blocked").isEmpty();

        blocks.unblock(community.ada(), community.omar().memberId());
        omarSays(said);
        assertThat(told(community.ada())).as("afterwards").hasSize(1);
    }

    private void omarSays(String said) {
        Post post = community
                .aPost()
                .by(said.equals("a comment") ? community.ada() : community.lin())
                .published();
        Comment adas = community.aComment().on(post).by(community.ada()).written();
        switch (said) {
            case "a mention" ->
                community
                        .aComment()
                        .on(post)
                        .by(community.omar())
                        .saying("See, @ada")
                        .written();
            case "a mention in a post" ->
                community.aPost().by(community.omar()).saying("With @ada").published();
            case "a reply" ->
                community.aComment().answering(adas).by(community.omar()).written();
            default -> community.aComment().on(post).by(community.omar()).written();
        }
    }

    @Test
    void others_are_told_as_before() {
        Post post = community.aPost().by(community.lin()).published();
        adaBlocksOmar();

        community.aComment().on(post).by(community.omar()).saying("Hello @ada").written();

        assertThat(told(community.lin())).containsExactly(Reason.COMMENT);
        assertThat(told(community.ada())).isEmpty();
    }

    @Test
    void who_is_blocked_hears_of_the_other_as_before() {
        adaBlocksOmar();
        Post post = community.aPost().by(community.omar()).published();

        community.aComment().on(post).by(community.ada()).written();

        assertThat(told(community.omar())).containsExactly(Reason.COMMENT);
    }

    @Test
    void what_has_been_told_already_is_read_and_in_no_mail_that_waits() {
        Member hana = community.account("hana");
        Actor reader = Actor.of(hana);
        Post post = community.aPost().by(reader).published();
        community.aComment().on(post).by(community.omar()).written();
        community.aComment().on(post).by(community.lin()).written();
        assertThat(told(reader)).hasSize(1);
        MailOrder daily = new MailOrder(1, hana.getId(), null);

        blocks.block(reader, community.omar().memberId());

        assertThat(told(reader)).hasSize(1);
        Optional<MailedNotifications.Told> mail = mails.gathered(daily, Delivery.DAILY);
        assertThat(mail.orElseThrow().lines().toString()).contains("lin").doesNotContain("omar");
    }

    @Test
    void a_question_without_a_name_gives_nobody_away() {
        Post question = community
                .aPost()
                .by(community.omar())
                .of(PostKind.QUESTION)
                .anonymous()
                .saying("Do you know, @ada?")
                .published();
        community
                .aComment()
                .on(question)
                .by(community.omar())
                .saying("I mean it, @ada")
                .written();
        assertThat(told(community.ada())).isNotEmpty();

        adaBlocksOmar();
        assertThat(told(community.ada())).as("told before").isNotEmpty();
        notifications.readAll(community.ada());

        community
                .aComment()
                .on(question)
                .by(community.omar())
                .saying("Really, @ada")
                .written();
        assertThat(told(community.ada())).as("told after").isNotEmpty();
    }

    @ParameterizedTest(name = "the question without a name: {0}")
    @ValueSource(booleans = {false, true})
    void an_answer_that_a_blocked_member_accepts_is_not_told_unless_they_asked_without_a_name(boolean anonymous) {
        PostBuilder asked = community.aPost().by(community.omar()).of(PostKind.QUESTION);
        Post question = (anonymous ? asked.anonymous() : asked).published();
        Comment answer = community.aComment().on(question).by(community.ada()).written();
        adaBlocksOmar();

        answers.accept(community.omar(), answer.getId());

        assertThat(told(community.ada())).hasSize(anonymous ? 1 : 0);
    }

    @Test
    void the_list_is_the_members_own_the_latest_first() {
        adaBlocksOmar();
        clock.advance(Duration.ofMinutes(1));
        blocks.block(community.ada(), community.lin().memberId());
        blocks.block(community.ada(), community.lin().memberId());

        assertThat(blocks.list(community.ada()))
                .extracting(BlockedMember::handle)
                .containsExactly("lin", "omar");
        assertThat(blocks.folded(community.ada())).containsExactlyInAnyOrder("lin", "omar");
        assertThat(blocks.list(community.omar())).isEmpty();
        assertThat(blocks.folded(community.omar())).isEmpty();

        blocks.unblock(community.ada(), community.lin().memberId());
        blocks.unblock(community.ada(), community.lin().memberId());
        assertThat(blocks.folded(community.ada())).containsExactly("omar");
    }

    @Test
    void who_comes_to_moderate_is_heard_again() {
        adaBlocksOmar();

        members.changeRole(community.grace(), "omar", Role.MODERATOR);

        assertThat(blocks.folded(community.ada())).isEmpty();
        omarSays("a mention");
        assertThat(told(community.ada())).hasSize(1);
        assertThat(blocks.list(community.ada())).hasSize(1);
    }

    @Test
    void nobody_blocks_themselves_those_who_moderate_nobody_or_hundreds() {
        Actor ada = community.ada();

        assertThat(Outcome.of(() -> blocks.block(ada, ada.memberId()))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> blocks.block(ada, community.mary().memberId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> blocks.block(ada, community.grace().memberId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> blocks.block(ada, community.helper().memberId())))
                .isEqualTo(Outcome.DONE);
        assertThat(Outcome.of(() -> blocks.block(ada, 1))).isEqualTo(Outcome.NOT_FOUND);
        IntStream.range(1, BlockService.MOST)
                .mapToObj(i -> community.person("person-" + i, "Person", Role.MEMBER))
                .forEach(person -> blocks.block(ada, person.memberId()));
        assertThat(Outcome.of(() -> blocks.block(ada, community.lin().memberId())))
                .isEqualTo(Outcome.INVALID);
    }
}
