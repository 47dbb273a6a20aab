package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.QueryPlan;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PostListsTest {

    @Inject
    PostQueries lists;

    @Inject
    PostService posts;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void the_newest_stand_first_and_each_once() {
        List<Post> all = written(105);

        assertThat(readThrough(PostFilter.ALL))
                .extracting(PostRow::id)
                .containsExactlyElementsOf(all.stream()
                        .sorted(Comparator.comparing(Post::getCreatedAt)
                                .thenComparingLong(Post::getId)
                                .reversed())
                        .map(Post::getId)
                        .toList());
    }

    @Test
    void every_filter_lets_through_its_own() {
        Post wanted = community
                .aPost()
                .by(community.lin())
                .in("maths")
                .of(PostKind.SHOWCASE)
                .tagged("Java")
                .published();
        community.aPost().tagged("python").published();

        assertThat(List.of(
                        PostFilter.channel("maths"),
                        PostFilter.tag("java"),
                        PostFilter.author("lin"),
                        new PostFilter(null, null, null, PostKind.SHOWCASE),
                        new PostFilter("maths", "java", "lin", PostKind.SHOWCASE)))
                .allSatisfy(filter ->
                        assertThat(readThrough(filter)).extracting(PostRow::id).containsExactly(wanted.getId()));
    }

    @Test
    void an_unknown_name_lets_nothing_through() {
        community.aPost().published();

        assertThat(readThrough(PostFilter.channel("nowhere"))).isEmpty();
        assertThat(readThrough(PostFilter.tag("nothing"))).isEmpty();
        assertThat(readThrough(PostFilter.author("nobody"))).isEmpty();
    }

    @Test
    void what_no_database_can_keep_lets_nothing_fail() {
        community.aPost().published();

        assertThat(readThrough(PostFilter.channel("no\0where"))).isEmpty();
        assertThat(readThrough(PostFilter.tag("no\0thing"))).isEmpty();
        assertThat(readThrough(PostFilter.author("no\0body"))).isEmpty();
    }

    @Test
    void pages_of_a_filter_hold_each_once() {
        transaction.run(() -> {
            for (int i = 0; i < 50; i++) {
                community
                        .aPost()
                        .by(i % 2 == 0 ? community.ada() : community.omar())
                        .tagged(i % 3 == 0 ? "java" : "python")
                        .published();
            }
        });

        assertThat(readThrough(PostFilter.author("omar"))).hasSize(25).doesNotHaveDuplicates();
        assertThat(readThrough(PostFilter.tag("python"))).hasSize(33).doesNotHaveDuplicates();
        assertThat(readThrough(PostFilter.channel("help"))).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void a_coauthors_list_has_what_they_wrote_with_others() {
        Post together = community.aPost().by(community.ada()).published();
        Post alone = community.aPost().by(community.lin()).published();
        transaction.run(() -> posts.read(community.ada(), together.getId())
                .writtenWith(List.of(community.member(community.lin()), community.member(community.omar()))));

        assertThat(readThrough(PostFilter.author("lin")))
                .extracting(PostRow::id)
                .containsExactly(alone.getId(), together.getId());
        assertThat(readThrough(PostFilter.author("ada")))
                .extracting(PostRow::id)
                .containsExactly(together.getId());
    }

    @Test
    void what_is_not_published_stands_in_no_list() {
        community.aPost().tagged("java").draft();
        Post withdrawn = community.aPost().tagged("java").published();
        posts.withdraw(community.ada(), withdrawn.getId());
        Post removed = community.aPost().tagged("java").published();
        posts.remove(community.ada(), removed.getId());

        assertThat(List.of(
                        PostFilter.ALL, PostFilter.tag("java"), PostFilter.author("ada"), PostFilter.channel("help")))
                .allSatisfy(filter -> assertThat(readThrough(filter)).isEmpty());
    }

    @Test
    void a_row_says_what_a_list_shows() {
        Post post = community.aPost().titled("Rates").saying("Begin *small*.").published();
        community.aComment().on(post).written();

        PostRow row = lists.newest(Optional.empty()).items().get(0);

        assertThat(row.path()).isEqualTo("/posts/" + post.getId() + "/rates");
        assertThat(row.summary()).isEqualTo("Begin small.");
        assertThat(row.authorName()).isEqualTo("Ada Mensah");
        assertThat(row.channelSlug()).isEqualTo("help");
        assertThat(row.publishedAt()).isEqualTo(SettableClock.START);
        assertThat(row.commentCount()).isOne();
        assertThat(row.readingMinutes()).isOne();
    }

    @Test
    void a_page_costs_one_statement_and_an_authors_page_and_a_post_two() {
        List<Post> all = written(45);
        Optional<Keyset> deep = Optional.of(
                new Keyset(SettableClock.START.plusSeconds(60), all.get(30).getId()));

        assertThat(Statements.during(() -> lists.newest(Optional.empty()))).hasSize(1);
        assertThat(Statements.during(() -> lists.newest(PostFilter.channel("help"), deep)))
                .hasSize(1);
        assertThat(Statements.during(() -> lists.newest(PostFilter.tag("java"), deep)))
                .hasSize(1);
        assertThat(Statements.during(() -> lists.newest(PostFilter.author("ada"), deep)))
                .hasSize(2);
        assertThat(Statements.during(() -> {
                    Post post = posts.read(community.guest(), all.get(0).getId());
                    post.getAuthor().getName();
                    post.getChannel().getName();
                    posts.tagsOf(post);
                }))
                .hasSize(2);
    }

    @Test
    void pages_follow_an_index() {
        List<Post> all = written(45);
        Optional<Keyset> deep = Optional.of(
                new Keyset(SettableClock.START.plusSeconds(60), all.get(30).getId()));

        assertThat(List.of(
                        PostFilter.ALL,
                        PostFilter.channel("help"),
                        PostFilter.tag("java"),
                        PostFilter.author("ada"),
                        new PostFilter(null, null, null, PostKind.ARTICLE)))
                .allSatisfy(filter -> {
                    assertThat(Statements.plansOf(() -> lists.newest(filter, Optional.empty()))
                                    .get(0))
                            .matches(QueryPlan::followsAnIndex);
                    assertThat(Statements.plansOf(() -> lists.newest(filter, deep))
                                    .get(0))
                            .matches(QueryPlan::followsAnIndex);
                });
    }

    @Test
    void whole_posts_come_with_their_words_and_tags_and_each_once() {
        List<Post> all = written(45);
        transaction.run(() -> posts.read(community.ada(), all.get(3).getId())
                .writtenWith(List.of(community.member(community.lin()), community.member(community.omar()))));

        List<ShownPost> read = new ArrayList<>();
        Optional<Keyset> after = Optional.empty();
        do {
            Page<ShownPost> page = lists.whole(PostFilter.tag("java"), after, 7);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
            read.addAll(page.items());
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());

        assertThat(read)
                .extracting(shown -> shown.post().getId())
                .containsExactlyElementsOf(
                        readThrough(PostFilter.ALL).stream().map(PostRow::id).toList());
        assertThat(read).allSatisfy(shown -> {
            assertThat(shown.post().getMarkdown()).isNotEmpty();
            assertThat(shown.tags()).containsExactly("java");
        });
    }

    @Test
    void whole_posts_cost_three_statements_however_many() {
        written(45);

        assertThat(List.of(1, 20, 45))
                .allSatisfy(limit -> assertThat(Statements.during(
                                () -> lists.whole(PostFilter.ALL, Optional.empty(), limit).items().stream()
                                        .map(ShownPost::post)
                                        .forEach(post -> {
                                            post.getAuthor().getName();
                                            post.getChannel().getSlug();
                                            post.getCoauthors();
                                        })))
                        .hasSize(3));
    }

    @Test
    void each_sees_their_own_unpublished_posts_alone() {
        Post draft = community.aPost().by(community.ada()).tagged("java").draft();
        community.aPost().by(community.ada()).published();

        assertThat(lists.unpublished(community.ada())).singleElement().satisfies(shown -> {
            assertThat(shown.post().getId()).isEqualTo(draft.getId());
            assertThat(shown.tags()).containsExactly("java");
        });
        assertThat(List.of(community.omar(), community.mary(), community.grace()))
                .allSatisfy(other -> assertThat(lists.unpublished(other)).isEmpty());
        assertThat(Outcome.of(() -> lists.unpublished(community.guest()))).isEqualTo(Outcome.SIGN_IN);
    }

    /** Three to a moment, so that the number decides between them. */
    private List<Post> written(int number) {
        return transaction.get(() -> {
            List<Post> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                if (i % 3 == 0) {
                    clock.advance(Duration.ofSeconds(1));
                }
                all.add(community.aPost().titled("Number " + i).tagged("java").published());
            }
            return all;
        });
    }

    private List<PostRow> readThrough(PostFilter filter) {
        List<PostRow> all = new ArrayList<>();
        Optional<Keyset> place = Optional.empty();
        do {
            Page<PostRow> page = lists.newest(filter, place);
            all.addAll(page.items());
            place = Optional.ofNullable(page.next()).flatMap(next -> Keyset.decode(next.encode()));
        } while (place.isPresent());
        return all;
    }
}
