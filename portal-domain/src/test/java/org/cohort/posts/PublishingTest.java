package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohort.channels.ChannelService;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.PostTexts;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PublishingTest {

    @Inject
    PostService posts;

    @Inject
    PostQueries lists;

    @Inject
    ChannelService channels;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Inject
    Announced announced;

    @Test
    void a_draft_is_nobodys_but_its_authors() {
        Post draft = community.aPost().by(community.ada()).draft();

        assertThat(draft.isPublished()).isFalse();
        assertThat(lists.newest(Optional.empty()).items()).isEmpty();
        assertThat(posts.read(community.ada(), draft.getId())).isEqualTo(draft);
    }

    @Test
    void a_draft_may_lack_what_a_post_needs() {
        Post draft = community.aPost().titled(" ").saying("").draft();

        assertThatThrownBy(() -> posts.publish(community.ada(), draft.getId()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactlyInAnyOrder("title posts.title.needed", "body posts.body.needed"));
        assertThat(read(draft).isPublished()).isFalse();
    }

    @Test
    void publishing_dates_a_post() {
        Post draft = community.aPost().draft();
        clock.advance(Duration.ofDays(1));

        posts.publish(community.ada(), draft.getId());

        assertThat(read(draft).getPublishedAt()).isEqualTo(clock.instant());
        assertThat(read(draft).getFirstPublishedAt()).isEqualTo(clock.instant());
        assertThat(read(draft).getCreatedAt()).isEqualTo(SettableClock.START);
    }

    @Test
    void a_withdrawn_post_comes_back_under_its_first_date() {
        Post post = community.aPost().tagged("java").published();
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(1));
        posts.withdraw(community.ada(), post.getId());
        assertThat(read(post).getPublishedAt()).isNull();
        assertThat(tagged("java")).isEmpty();

        clock.advance(Duration.ofDays(1));
        posts.publish(community.ada(), post.getId());

        assertThat(read(post).getPublishedAt()).isEqualTo(first);
        assertThat(tagged("java")).hasSize(1);
    }

    @Test
    void a_restored_post_is_as_it_was() {
        Post published = community.aPost().tagged("java").published();
        Post withdrawn = community.aPost().tagged("java").published();
        Post draft = community.aPost().tagged("java").draft();
        posts.withdraw(community.ada(), withdrawn.getId());
        List<Post> all = List.of(published, withdrawn, draft);

        all.forEach(post -> posts.remove(community.ada(), post.getId()));
        assertThat(all).noneMatch(post -> read(post).isPublished());
        assertThat(tagged("java")).isEmpty();

        all.forEach(post -> posts.restore(community.ada(), post.getId()));
        assertThat(read(published).getPublishedAt()).isEqualTo(SettableClock.START);
        assertThat(read(withdrawn).isPublished()).isFalse();
        assertThat(read(draft).isPublished()).isFalse();
        assertThat(tagged("java")).hasSize(1);
    }

    @Test
    void what_a_moderator_removed_its_author_cannot_bring_back() {
        Post post = community.aPost().by(community.ada()).published();
        posts.remove(community.mary(), post.getId());
        posts.remove(community.ada(), post.getId());

        assertThat(Outcome.of(() -> posts.restore(community.ada(), post.getId())))
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> posts.publish(community.ada(), post.getId())))
                .isEqualTo(Outcome.CONFLICT);
        posts.withdraw(community.ada(), post.getId());
        assertThat(Outcome.of(() -> posts.publish(community.ada(), post.getId())))
                .isEqualTo(Outcome.CONFLICT);
        assertThat(read(post).isPublished()).isFalse();
    }

    @Test
    void an_edit_from_an_older_version_changes_nothing() {
        Post post = community.aPost().published();
        int opened = read(post).getVersion();
        posts.edit(
                community.ada(),
                post.getId(),
                opened,
                community.aPost().titled("First").text());

        assertThatThrownBy(() -> posts.edit(
                        community.ada(),
                        post.getId(),
                        opened,
                        community.aPost().titled("Second").tagged("late").text()))
                .isInstanceOf(Conflict.class);

        assertThat(read(post).getTitle()).isEqualTo("First");
        assertThat(posts.tagsOf(post)).isEmpty();
    }

    @Test
    void of_edits_at_one_moment_one_wins_and_the_others_conflict() {
        Post post = community.aPost().published();
        int opened = read(post).getVersion();
        Actor ada = community.ada();
        List<PostText> texts = List.of(
                community.aPost().titled("One").tagged("one").text(),
                community.aPost().titled("Two").tagged("two").text(),
                community.aPost().titled("Three").tagged("three").text());

        List<Outcome> outcomes =
                AtOnce.each(3, i -> Outcome.of(() -> posts.edit(ada, post.getId(), opened, texts.get(i))));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).containsOnly(Outcome.DONE, Outcome.CONFLICT);
        assertThat(posts.revisions(ada, post.getId())).hasSize(2);
        assertThat(posts.tagsOf(post)).containsExactly(read(post).getTitle().toLowerCase(Locale.ROOT));
    }

    @Test
    void an_archived_channel_takes_no_new_post_and_keeps_its_old_ones() {
        Post old = community.aPost().published();
        Post draft = community.aPost().draft();
        Post elsewhere = community.aPost().in("lounge").published();
        channels.archive(community.grace(), "help");
        PostText there = community.aPost().in("help").text();

        assertThat(Outcome.of(() -> posts.draft(community.ada(), there, null))).isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.publish(community.ada(), draft.getId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.edit(community.ada(), elsewhere.getId(), version(elsewhere), there)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.edit(community.ada(), old.getId(), version(old), there)))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_channel_kept_for_a_role_takes_new_posts_from_that_role_and_above() {
        PostText there = community.aPost().in("announcements").text();
        Post old = community.aPost().in("announcements").published();
        Post draft = community.aPost().in("announcements").draft();
        channels.reserve(community.grace(), "announcements", Role.MODERATOR);

        assertThat(Outcome.of(() -> posts.publish(community.helper(), there, null)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.publish(community.ada(), draft.getId())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.publish(community.mary(), there, null)))
                .isEqualTo(Outcome.DONE);
        assertThat(Outcome.of(() -> posts.edit(community.ada(), old.getId(), version(old), there)))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_post_without_a_channel_is_told_to_choose_one() {
        PostText nowhere = PostTexts.least("", "Lost", "Where am I?");

        assertThatThrownBy(() -> posts.publish(community.ada(), nowhere, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactly("channel posts.channel.needed"));
    }

    @Test
    void announcements_are_the_organisers() {
        PostText text = community.aPost().of(PostKind.ANNOUNCEMENT).text();
        Post article = community.aPost().published();

        assertThat(Outcome.of(() -> posts.publish(community.mary(), text, null)))
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> posts.edit(community.ada(), article.getId(), version(article), text)))
                .isEqualTo(Outcome.FORBIDDEN);
        Post announcement = posts.publish(community.grace(), text, null);
        assertThat(Outcome.of(() -> posts.edit(community.mary(), announcement.getId(), version(announcement), text)))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_post_has_a_largest_size_and_all_of_it_is_kept() {
        String largest = "word ".repeat(40_000).strip() + "s";

        Post post = community.aPost().saying(largest).published();

        assertThat(read(post).getMarkdown()).isEqualTo(largest);
        assertThat(posts.revision(community.guest(), post.getId(), 1).getMarkdown())
                .isEqualTo(largest);
        assertThat(Outcome.of(() -> community.aPost().saying(largest + "s").published()))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_post_of_nothing_but_headings_fits() {
        Post post =
                community.aPost().saying("## A heading & more\n\n".repeat(500)).published();

        assertThat(read(post).getContentsHtml())
                .contains("A heading &amp; more")
                .hasSizeLessThan(50_000);
    }

    @Test
    void characters_that_are_no_text_do_no_harm() {
        Post post = community
                .aPost()
                .titled("Nul\0 and\n half \ud83d a pair")
                .saying("a\0b\r\nc")
                .tagged("a\0b")
                .published();

        assertThat(read(post).getTitle()).isEqualTo("Nul and half a pair");
        assertThat(read(post).getMarkdown()).isEqualTo("a\ufffdb\nc");
        assertThat(posts.tagsOf(post)).containsExactly("a-b");
    }

    @Test
    void each_change_is_announced() {
        Post post = community.aPost().draft();
        announced.forget();

        posts.publish(community.ada(), post.getId());
        posts.edit(
                community.ada(),
                post.getId(),
                version(post),
                community.aPost().titled("Anew").text());
        posts.withdraw(community.ada(), post.getId());
        posts.remove(community.ada(), post.getId());
        posts.restore(community.ada(), post.getId());

        assertThat(announced.contents()).hasSize(5).containsOnly(post.ref());
    }

    private List<PostRow> tagged(String tag) {
        return lists.newest(PostFilter.tag(tag), Optional.empty()).items();
    }

    private int version(Post post) {
        return read(post).getVersion();
    }

    private Post read(Post post) {
        return posts.read(community.ada(), post.getId());
    }
}
