package org.cohort.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Page;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.reading.ReadingService;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class UnreadTest {

    @Inject
    UnreadQueries unread;

    @Inject
    InvolvementService involvements;

    @Inject
    ReadingService reading;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Post publish() {
        clock.advance(Duration.ofMinutes(1));
        return community.aPost().published();
    }

    private Comment comment(Actor writer, Post post) {
        clock.advance(Duration.ofMinutes(1));
        return comments.add(writer, post.getId(), null, "A word", null);
    }

    private void read(Actor reader, Post post, long lastComment) {
        reading.readTo(reader, post, reading.markOf(reader, post), lastComment);
    }

    private List<Long> forMe(Actor reader) {
        return numbers(unread.forMe(reader, Optional.empty(), 10));
    }

    private List<Long> others(Actor reader) {
        return numbers(unread.others(reader, Optional.empty(), 10));
    }

    private static List<Long> numbers(Page<Unread> page) {
        return page.items().stream().map(row -> row.post().id()).toList();
    }

    @Test
    void a_new_post_is_new_to_everybody_but_its_author_until_it_is_read() {
        Post post = publish();
        Actor lin = community.lin();

        assertThat(others(lin)).containsExactly(post.getId());
        assertThat(others(community.ada())).isEmpty();
        read(lin, post, 0);

        assertThat(others(lin)).isEmpty();
        assertThat(forMe(lin)).isEmpty();
    }

    @Test
    void comments_are_new_to_those_who_take_part_exactly_behind_their_mark() {
        Post post = publish();
        Actor lin = community.lin();
        Comment own = comment(lin, post);
        read(lin, post, own.getId());
        assertThat(forMe(lin)).isEmpty();

        Comment first = comment(community.omar(), post);
        comment(community.omar(), post);
        Unread row = unread.forMe(lin, Optional.empty(), 10).items().get(0);
        assertThat(row.seen()).isTrue();
        assertThat(row.comments()).isEqualTo(2);

        read(lin, post, first.getId());
        assertThat(unread.forMe(lin, Optional.empty(), 10).items().get(0).comments())
                .isEqualTo(1);
    }

    @Test
    void others_comments_on_a_post_concern_its_author_and_nobody_who_only_read_it() {
        Post post = publish();
        read(community.ada(), post, 0);
        read(community.lin(), post, 0);

        comment(community.omar(), post);

        assertThat(forMe(community.ada())).containsExactly(post.getId());
        assertThat(forMe(community.lin())).isEmpty();
        assertThat(others(community.lin())).isEmpty();
    }

    @Test
    void what_was_called_read_was_seen() {
        Post post = publish();
        read(community.ada(), post, 0);
        Comment called = comment(community.omar(), post);
        unread.readAll(community.ada());
        comment(community.omar(), post);

        Unread row = unread.forMe(community.ada(), Optional.empty(), 10).items().get(0);
        assertThat(row.comments()).isEqualTo(1);
        assertThat(row.lastSeen()).isEqualTo(called.getId());
    }

    @Test
    void a_removed_comment_is_not_new() {
        Post post = publish();
        read(community.ada(), post, 0);
        Comment comment = comment(community.omar(), post);

        comments.remove(community.mary(), comment.getId());

        assertThat(forMe(community.ada())).isEmpty();
    }

    @Test
    void what_is_followed_stands_before_the_rest() {
        Post post = publish();
        Actor lin = community.lin();

        for (ContentRef subject : List.of(
                ContentRef.channel(post.getChannel().getId()),
                ContentRef.member(post.getAuthor().getId()),
                post.ref())) {
            involvements.choose(lin, subject, Involvement.FOLLOWING);
            assertThat(forMe(lin)).containsExactly(post.getId());
            assertThat(others(lin)).isEmpty();
            involvements.choose(lin, subject, Involvement.NORMAL);
            assertThat(forMe(lin)).isEmpty();
        }
    }

    @Test
    void what_is_muted_is_not_shown_unless_the_member_takes_part() {
        Post post = publish();
        Actor lin = community.lin();
        ContentRef channel = ContentRef.channel(post.getChannel().getId());
        involvements.choose(lin, channel, Involvement.MUTED);

        assertThat(others(lin)).isEmpty();
        assertThat(unread.byChannel(lin)).isEmpty();
        comment(lin, post);
        comment(community.omar(), post);
        assertThat(forMe(lin)).containsExactly(post.getId());

        involvements.choose(lin, post.ref(), Involvement.MUTED);
        assertThat(forMe(lin)).isEmpty();
    }

    @Test
    void a_channel_is_read_up_to_now_and_no_further() {
        Post before = publish();
        Actor lin = community.lin();
        long channel = before.getChannel().getId();
        assertThat(unread.byChannel(lin)).containsEntry(channel, 1);

        unread.readChannel(lin, channel);
        assertThat(unread.byChannel(lin)).isEmpty();
        assertThat(others(lin)).isEmpty();

        Post after = publish();
        assertThat(others(lin)).containsExactly(after.getId());
        unread.readAll(lin);
        assertThat(others(lin)).isEmpty();
    }

    @Test
    void what_is_not_published_or_older_than_a_month_is_not_new() {
        Post withdrawn = publish();
        posts.withdraw(community.ada(), withdrawn.getId());
        Post old = publish();
        clock.advance(Duration.ofDays(UnreadQueries.DAYS + 1));

        assertThat(others(community.lin())).doesNotContain(withdrawn.getId(), old.getId());
    }

    @Test
    void pages_follow_each_other_whatever_was_said_last() {
        List<Long> written =
                List.of(publish().getId(), publish().getId(), publish().getId());
        Actor lin = community.lin();

        Page<Unread> first = unread.others(lin, Optional.empty(), 2);
        Page<Unread> second = unread.others(lin, Optional.ofNullable(first.next()), 2);

        assertThat(numbers(first)).containsExactly(written.get(2), written.get(1));
        assertThat(numbers(second)).containsExactly(written.get(0));
        assertThat(second.next()).isNull();
    }

    @Test
    void news_name_a_post_once_and_are_three_statements() {
        Actor lin = community.lin();
        Post spoken = publish();
        Post silent = publish();
        comment(lin, spoken);

        News news = unread.news(lin, 10);

        assertThat(others(lin)).contains(spoken.getId(), silent.getId());
        assertThat(news.forMe()).extracting(row -> row.post().id()).containsExactly(spoken.getId());
        assertThat(news.others()).extracting(row -> row.post().id()).containsExactly(silent.getId());
        assertThat(Statements.during(() -> unread.news(lin, 10))).hasSize(3);
    }

    @Test
    void a_page_is_two_statements_however_much_is_new() {
        Actor lin = community.lin();
        publish();
        int few = Statements.during(() -> unread.others(lin, Optional.empty(), 10))
                .size();
        publish();
        publish();

        assertThat(few).isEqualTo(2);
        assertThat(Statements.during(() -> unread.others(lin, Optional.empty(), 10)))
                .hasSize(few);
    }

    @Test
    void what_a_followed_or_muted_member_asks_anonymously_stands_where_everybodys_stands() {
        Actor lin = community.lin();
        Actor omar = community.omar();
        ContentRef asker = ContentRef.member(community.ada().memberId());
        involvements.choose(lin, asker, Involvement.FOLLOWING);
        involvements.choose(omar, asker, Involvement.MUTED);
        clock.advance(Duration.ofMinutes(1));
        Post question = community.aPost().anonymous().published();

        assertThat(forMe(lin)).isEmpty();
        assertThat(others(lin)).containsExactly(question.getId());
        assertThat(others(omar)).containsExactly(question.getId());
        assertThat(unread.byChannel(omar)).containsValue(1);
    }
}
