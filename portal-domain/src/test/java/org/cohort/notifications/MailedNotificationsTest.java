package org.cohort.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.Reason;
import org.cohort.mail.Outbox;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.junit.jupiter.api.Test;

/** Which notifications become mails, and what stands in those at the moment of writing them. */
@OnBothDatabases
class MailedNotificationsTest {

    private static final long A_MAIL = 7;

    @Inject
    MailedNotifications mailed;

    @Inject
    NotificationService notifications;

    @Inject
    SettingService settings;

    @Inject
    TellMembers chore;

    @Inject
    CommentService comments;

    @Inject
    Outbox outbox;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void a_mention_is_mailed_at_once_and_a_comment_with_the_days_others() {
        Actor kim = account("kim");
        Post post = community.aPost().by(kim).published();
        Comment mention = community.aComment().on(post).saying("See, @kim").written();
        community.aComment().on(post).written();
        community.aComment().on(post).written();
        chore.doSome();

        assertThat(outbox.underWay(community.grace())).isEqualTo(2);
        assertThat(mailed.one(about(kim, mention)).orElseThrow())
                .satisfies(told -> assertThat(told.email()).isEqualTo("kim@example.org"))
                .satisfies(told -> assertThat(told.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.reason()).isEqualTo(Reason.MENTION)));
        assertThat(mailed.gathered(gathering(kim), Delivery.DAILY).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.count()).isEqualTo(2));
    }

    @Test
    void whoever_has_no_address_gets_no_mail() {
        community.aComment().by(community.omar()).saying("See, @ada").written();
        chore.doSome();

        assertThat(notifications.unread(community.ada())).isOne();
        assertThat(outbox.underWay(community.grace())).isZero();
    }

    @Test
    void what_was_read_or_removed_in_the_meantime_is_not_mailed() {
        Actor kim = account("kim");
        Comment read = community.aComment().saying("See, @kim").written();
        Comment removed =
                community.aComment().by(community.omar()).saying("And, @kim").written();
        chore.doSome();
        notifications.read(kim, read.getPost().ref());
        comments.remove(community.mary(), removed.getId());

        assertThat(mailed.one(about(kim, read))).isEmpty();
        assertThat(mailed.one(about(kim, removed))).isEmpty();
    }

    @Test
    void what_one_mail_has_gathered_no_other_does_and_the_same_one_does_again() {
        Actor kim = account("kim");
        Post post = community.aPost().by(kim).published();
        community.aComment().on(post).written();
        chore.doSome();

        assertThat(mailed.gathered(gathering(kim), Delivery.DAILY)).isPresent();
        assertThat(mailed.gathered(gathering(kim), Delivery.DAILY)).isPresent();
        assertThat(mailed.gathered(new MailOrder(A_MAIL + 1, kim.memberId(), null), Delivery.DAILY))
                .isEmpty();
        assertThat(mailed.gathered(gathering(kim), Delivery.WEEKLY)).isEmpty();
    }

    @Test
    void settings_say_what_comes_how() {
        Actor kim = account("kim");
        settings.save(
                kim,
                new NotificationSettings(
                        Map.of(Reason.MENTION, Delivery.NOTHING, Reason.COMMENT, Delivery.BELL),
                        new QuietHours(22, 7)));
        Post post = community.aPost().by(kim).published();
        community.aComment().on(post).saying("No bell for @kim").written();
        community.aComment().on(post).saying("A bell").written();
        chore.doSome();

        assertThat(notifications.unread(kim)).isOne();
        assertThat(outbox.underWay(community.grace())).isZero();
        assertThat(settings.get(kim).quiet()).isEqualTo(new QuietHours(22, 7));
        assertThat(settings.get(kim).delivery(Reason.REPLY)).isEqualTo(Delivery.AT_ONCE);
    }

    @Test
    void a_word_from_a_mail_stops_such_mails_and_no_others() {
        Actor kim = account("kim");
        Comment mention = community.aComment().saying("See, @kim").written();
        chore.doSome();
        String word = mailed.one(about(kim, mention)).orElseThrow().stopWord();

        assertThat(settings.read(word)).isEqualTo("mention");
        settings.stop(word);

        assertThat(settings.get(kim).delivery(Reason.MENTION)).isEqualTo(Delivery.BELL);
        assertThat(settings.get(kim).delivery(Reason.REPLY)).isEqualTo(Delivery.AT_ONCE);
        assertThat(mailed.one(about(kim, mention))).isEmpty();
        assertThat(notifications.unread(kim)).isOne();
    }

    @Test
    void a_word_from_a_daily_mail_stops_all_that_comes_daily() {
        Actor kim = account("kim");
        settings.save(
                kim,
                new NotificationSettings(Map.of(Reason.REPLY, Delivery.DAILY, Reason.MENTION, Delivery.NOTHING), null));
        community.aComment().on(community.aPost().by(kim).published()).written();
        chore.doSome();

        settings.stop(
                mailed.gathered(gathering(kim), Delivery.DAILY).orElseThrow().stopWord());

        assertThat(List.of(Reason.MENTION, Reason.REPLY, Reason.ACCEPTED, Reason.COMMENT))
                .extracting(reason -> settings.get(kim).delivery(reason))
                .containsExactly(Delivery.NOTHING, Delivery.BELL, Delivery.AT_ONCE, Delivery.BELL);
    }

    @Test
    void no_word_can_be_made_up_or_changed() {
        Actor kim = account("kim");
        Comment mention = community.aComment().saying("See, @kim").written();
        chore.doSome();
        String word = mailed.one(about(kim, mention)).orElseThrow().stopWord();

        for (String other : List.of(
                word.replace("mention", "reply"),
                word.replaceFirst("\\d+", Long.toString(community.ada().memberId())),
                word.substring(0, word.length() - 1) + (word.endsWith("A") ? "E" : "A"),
                word + "x",
                "",
                "1-mention-")) {
            assertThat(Outcome.of(() -> settings.stop(other))).as(other).isEqualTo(Outcome.NOT_FOUND);
        }
    }

    @Test
    void settings_are_members_each_their_own() {
        assertThat(Outcome.of(() -> settings.get(community.guest()))).isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> settings.save(community.guest(), NotificationSettings.USUAL)))
                .isEqualTo(Outcome.SIGN_IN);
        settings.save(community.lin(), new NotificationSettings(Map.of(Reason.REPLY, Delivery.NOTHING), null));
        assertThat(settings.get(community.omar())).isEqualTo(NotificationSettings.USUAL);
        assertThat(settings.get(community.lin()).delivery(Reason.REPLY)).isEqualTo(Delivery.NOTHING);
    }

    private Actor account(String handle) {
        Actor somebody = Actor.of(community.account(handle));
        clock.advance(Duration.ofMinutes(1));
        return somebody;
    }

    private static MailOrder about(Actor member, Comment comment) {
        return new MailOrder(A_MAIL, member.memberId(), comment.ref());
    }

    private MailOrder gathering(Actor member) {
        return new MailOrder(A_MAIL, member.memberId(), new ContentRef("daily", member.memberId()));
    }
}
