package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FeedsTest {

    @Inject
    FeedQueries feeds;

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void a_feed_carries_the_newest_posts_whole_with_their_tags() {
        community.aPost().titled("Older").published();
        clock.advance(Duration.ofHours(1));
        community
                .aPost()
                .titled("Newer")
                .saying("It is *short*.")
                .tagged("java", "beginners")
                .published();

        List<FeedEntry> entries = feeds.newest(PostFilter.ALL);

        assertThat(entries).extracting(FeedEntry::title).containsExactly("Newer", "Older");
        assertThat(entries.get(0).html()).contains("<em>short</em>");
        assertThat(entries.get(0).tags()).containsExactly("beginners", "java");
        assertThat(entries.get(0).updatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void what_not_everybody_may_read_is_in_no_feed_and_no_list_of_addresses() {
        community.aPost().tagged("java").draft();
        Post withdrawn = community.aPost().tagged("java").published();
        posts.withdraw(community.ada(), withdrawn.getId());
        Post removed = community.aPost().tagged("java").published();
        posts.remove(community.mary(), removed.getId());

        assertThat(feeds.newest(PostFilter.ALL)).isEmpty();
        assertThat(feeds.newest(PostFilter.tag("java"))).isEmpty();
        assertThat(feeds.newest(PostFilter.author("ada"))).isEmpty();
        assertThat(feeds.newest(PostFilter.channel("help"))).isEmpty();
        assertThat(feeds.addresses(0, Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void a_feed_holds_what_its_tag_author_or_channel_asks_for() {
        community
                .aPost()
                .by(community.ada())
                .in("help")
                .tagged("java")
                .titled("One")
                .published();
        community
                .aPost()
                .by(community.omar())
                .in("show")
                .tagged("maths")
                .titled("Two")
                .published();

        assertThat(feeds.newest(PostFilter.tag("java")))
                .extracting(FeedEntry::title)
                .containsExactly("One");
        assertThat(feeds.newest(PostFilter.author("omar")))
                .extracting(FeedEntry::title)
                .containsExactly("Two");
        assertThat(feeds.newest(PostFilter.channel("show")))
                .extracting(FeedEntry::title)
                .containsExactly("Two");
    }

    @Test
    void an_edited_post_is_new_again_for_feeds_and_search_engines() {
        Post post = community.aPost().published();
        clock.advance(Duration.ofDays(2));
        posts.edit(
                community.ada(),
                post.getId(),
                post.getVersion(),
                community.aPost().saying("Begin with a smaller one.").text());

        assertThat(feeds.newest(PostFilter.ALL).get(0).updatedAt()).isEqualTo(clock.instant());
        assertThat(feeds.addresses(0, Long.MAX_VALUE, 10).get(0).updatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_full_feed_costs_as_many_statements_as_a_short_one() {
        for (int i = 0; i < FeedQueries.ENTRIES + 2; i++) {
            community.aPost().tagged("java").published();
        }

        assertThat(Statements.during(() -> feeds.newest(PostFilter.ALL))).hasSize(3);
    }

    @Test
    void all_addresses_fit_into_one_file_until_they_are_too_many() {
        List<Long> ids = List.of(
                community.aPost().published().getId(),
                community.aPost().published().getId(),
                community.aPost().published().getId());

        assertThat(feeds.parts(3)).isEmpty();
        assertThat(feeds.parts(2))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(feeds.addresses((part - 1) * 2, part * 2, 10))
                        .hasSizeBetween(1, 2));
        assertThat(feeds.parts(2).stream().flatMap(part -> feeds.addresses((part - 1) * 2, part * 2, 10).stream()))
                .extracting(SitemapRow::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void addresses_are_read_a_page_at_a_time_in_the_order_of_ids() {
        long first = community.aPost().published().getId();
        long second = community.aPost().published().getId();

        assertThat(feeds.addresses(0, Long.MAX_VALUE, 1))
                .extracting(SitemapRow::id)
                .containsExactly(first);
        assertThat(feeds.addresses(first, Long.MAX_VALUE, 1))
                .extracting(SitemapRow::id)
                .containsExactly(second);
    }
}
