package org.cohort.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.cohort.comments.Comment;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Reason;
import org.cohort.notifications.NotificationLine;
import org.cohort.notifications.NotificationService;
import org.cohort.notifications.TellMembers;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For what the bell rings, and for what it does not, as members chose. */
@OnBothDatabases
class ListeningTest {

    @Inject
    InvolvementService involvements;

    @Inject
    NotificationService notifications;

    @Inject
    TellMembers chore;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Actor ada;
    private Actor omar;
    private Actor lin;

    @BeforeEach
    void people() {
        ada = community.ada();
        omar = community.omar();
        lin = community.lin();
    }

    private void chooses(Actor member, ContentRef subject, Involvement level) {
        involvements.choose(member, subject, level);
        clock.advance(Duration.ofMinutes(1));
    }

    private List<Reason> told(Actor member) {
        while (chore.doSome()) {
            // until all have been told
        }
        return notifications.list(member, Keyset.NEWEST).lines().stream()
                .map(NotificationLine::reason)
                .toList();
    }

    private static ContentRef ref(Actor member) {
        return ContentRef.member(member.memberId());
    }

    private static ContentRef channel(Post post) {
        return ContentRef.channel(post.getChannel().getId());
    }

    @Test
    void who_follows_a_member_is_told_of_their_posts_and_not_of_what_they_ask_without_a_name() {
        chooses(lin, ref(ada), Involvement.FOLLOWING);

        community.aPost().anonymous().published();
        assertThat(told(lin)).isEmpty();

        community.aPost().published();
        assertThat(told(lin)).containsExactly(Reason.FOLLOWED);
    }

    @Test
    void who_follows_a_post_is_told_of_its_comments_and_of_their_own_not() {
        Post post = community.aPost().published();
        community.aComment().on(post).by(omar).written();
        clock.advance(Duration.ofMinutes(1));
        chooses(lin, post.ref(), Involvement.FOLLOWING);
        assertThat(told(lin)).as("of what was there before").isEmpty();

        community.aComment().on(post).by(lin).written();
        assertThat(told(lin)).as("of their own").isEmpty();

        community.aComment().on(post).by(omar).written();
        assertThat(told(lin)).containsExactly(Reason.FOLLOWED);
    }

    @Test
    void who_follows_a_series_is_told_of_its_next_part() {
        Post first = community.aPost().partOf("Tensors by hand").published();
        chooses(
                lin,
                new ContentRef(
                        ContentRef.SERIES,
                        Objects.requireNonNull(first.getSeries()).getId()),
                Involvement.FOLLOWING);

        community.aPost().partOf("Tensors by hand").published();

        assertThat(told(lin)).containsExactly(Reason.FOLLOWED);
    }

    @Test
    void a_muted_member_is_not_heard_even_when_they_call() {
        Post post = community.aPost().published();
        chooses(ada, ref(omar), Involvement.MUTED);

        community.aComment().on(post).by(omar).saying("Look here, @ada").written();
        assertThat(told(ada)).isEmpty();

        community.aComment().on(post).by(lin).written();
        assertThat(told(ada)).containsExactly(Reason.COMMENT);
    }

    @Test
    void who_asked_without_a_name_is_heard_by_those_who_muted_them() {
        Post question = community.aPost().anonymous().published();
        Comment answer = community.aComment().on(question).by(omar).written();
        chooses(omar, ref(ada), Involvement.MUTED);

        community.aComment().answering(answer).by(ada).written();

        assertThat(told(omar)).containsExactly(Reason.REPLY);
    }

    @Test
    void of_a_muted_post_only_what_is_said_to_its_author_is_told() {
        Post post = community.aPost().published();
        chooses(ada, post.ref(), Involvement.MUTED);

        community.aComment().on(post).by(omar).written();
        assertThat(told(ada)).isEmpty();

        community.aComment().on(post).by(omar).saying("What do you say, @ada?").written();
        assertThat(told(ada)).containsExactly(Reason.MENTION);
    }

    @Test
    void a_followed_member_is_not_heard_in_a_muted_channel() {
        Post post = community.aPost().published();
        chooses(lin, ref(ada), Involvement.FOLLOWING);
        chooses(lin, channel(post), Involvement.MUTED);

        community.aPost().published();

        assertThat(told(lin)).isEmpty();
    }
}
