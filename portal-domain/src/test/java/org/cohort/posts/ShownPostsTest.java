package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.Actor;
import org.cohort.people.ProfileService;
import org.cohort.people.ProfileService.Profile;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ShownPostsTest {

    @Inject
    PostService posts;

    @Inject
    EntityManager entities;

    @Inject
    ProfileService profiles;

    @Inject
    CommentService comments;

    @Inject
    OneTransaction transaction;

    @Inject
    Announced announced;

    @Inject
    SettableClock clock;

    @Inject
    Community community;

    @Test
    void the_second_reader_costs_no_statement() {
        Post post = community.aPost().tagged("java").published();
        assertThat(posts.show(community.ada(), post.getId()).tags()).containsExactly("java");

        Actor omar = community.omar();
        assertThat(Statements.during(() -> posts.show(omar, post.getId()))).isEmpty();
    }

    @Test
    void what_was_read_can_be_used_when_its_transaction_has_ended() {
        Post post = community.aPost().tagged("java").published();

        Post shown = posts.show(Actor.GUEST, post.getId()).post();

        assertThat(shown.getAuthor().getName()).isEqualTo("Ada Mensah");
        assertThat(shown.getChannel().getSlug()).isEqualTo("help");
        assertThat(shown.getCoauthors()).isEmpty();
    }

    @Test
    void a_change_shows_at_once() {
        Post post = community.aPost().titled("Before").tagged("java").published();
        int version = posts.show(community.ada(), post.getId()).post().getVersion();

        posts.edit(
                community.ada(),
                post.getId(),
                version,
                community.aPost().titled("After").tagged("maths").text());

        ShownPost shown = posts.show(Actor.GUEST, post.getId());
        assertThat(shown.post().getTitle()).isEqualTo("After");
        assertThat(shown.tags()).containsExactly("maths");
    }

    @Test
    void a_comment_is_counted_at_once() {
        Post post = community.aPost().published();
        posts.show(Actor.GUEST, post.getId());

        comments.add(community.omar(), post.getId(), null, "Thank you", null);

        assertThat(posts.show(Actor.GUEST, post.getId()).post().getCommentCount())
                .isEqualTo(1);
    }

    @Test
    void a_post_that_is_taken_back_is_there_for_its_author_alone() {
        Post post = community.aPost().published();
        posts.show(Actor.GUEST, post.getId());

        posts.withdraw(community.ada(), post.getId());

        assertThat(posts.show(community.ada(), post.getId()).post().isPublished())
                .isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> posts.show(Actor.GUEST, post.getId()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> posts.show(community.omar(), post.getId()));
    }

    @Test
    void an_author_who_changes_their_name_shows_at_once() {
        Post post = community.aPost().published();
        posts.show(Actor.GUEST, post.getId());

        rename("Ada M.");

        assertThat(posts.show(Actor.GUEST, post.getId()).post().getAuthor().getName())
                .isEqualTo("Ada M.");
    }

    @Test
    void what_changes_while_it_is_loaded_shows_to_the_next_reader() {
        Post post = community.aPost().tagged("java").published();

        Statements.before(
                sql -> {
                    if (sql.toLowerCase(Locale.ROOT).contains("post_tag")) {
                        AtOnce.each(1, i -> rename("Ada M."));
                    }
                },
                () -> posts.show(Actor.GUEST, post.getId()));

        assertThat(posts.show(Actor.GUEST, post.getId()).post().getAuthor().getName())
                .isEqualTo("Ada M.");
    }

    @Test
    void whoever_hears_of_a_change_finds_it() {
        Post post = community.aPost().titled("Before").published();
        int version = posts.show(Actor.GUEST, post.getId()).post().getVersion();
        List<String> found = new ArrayList<>();
        announced.andThen(
                () -> found.add(posts.show(Actor.GUEST, post.getId()).post().getTitle()));

        posts.edit(
                community.ada(),
                post.getId(),
                version,
                community.aPost().titled("After").text());

        assertThat(found).containsOnly("After");
    }

    private String rename(String name) {
        profiles.describe(community.ada(), new Profile(name, "", "", "UTC", "", List.of()));
        return name;
    }

    @Test
    void what_another_node_changed_shows_after_two_seconds() {
        Post post = community.aPost().titled("Before").published();
        posts.show(Actor.GUEST, post.getId());
        transaction.run(() -> entities.createNativeQuery("update post set title = 'After' where id = ?1")
                .setParameter(1, post.getId())
                .executeUpdate());

        clock.advance(Duration.ofSeconds(2));

        assertThat(posts.show(Actor.GUEST, post.getId()).post().getTitle()).isEqualTo("After");
    }
}
