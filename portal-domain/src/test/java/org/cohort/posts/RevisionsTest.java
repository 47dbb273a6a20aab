package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RevisionsTest {

    @Inject
    PostService posts;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void what_others_could_read_is_kept_and_drafts_are_not() {
        Post post = community.aPost().saying("One").draft();
        edit(post, "Two");
        posts.publish(community.ada(), post.getId());
        edit(post, "Three");

        assertThat(posts.revisions(community.guest(), post.getId()))
                .extracting(RevisionRow::number)
                .containsExactly(2, 1);
        assertThat(posts.revision(community.guest(), post.getId(), 2).getMarkdown())
                .isEqualTo("Three");
        assertThat(posts.revision(community.guest(), post.getId(), 1).getMarkdown())
                .isEqualTo("Two");
    }

    @Test
    void a_revision_says_who_and_when() {
        Post post = community.aPost().by(community.ada()).published();
        clock.advance(Duration.ofHours(1));

        edit(community.mary(), post, "Kinder words");

        Revision revision = posts.revision(community.guest(), post.getId(), 2);
        assertThat(revision.getEditor().getHandle()).isEqualTo("mary");
        assertThat(revision.getMadeAt()).isEqualTo(clock.instant());
        assertThat(read(post).getEditedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_save_that_changes_no_word_is_no_revision() {
        Post post = community.aPost().saying("Same").published();

        posts.edit(
                community.ada(),
                post.getId(),
                read(post).getVersion(),
                community.aPost().saying("Same").tagged("new-tag").text());

        assertThat(posts.revisions(community.ada(), post.getId())).hasSize(1);
        assertThat(read(post).getEditedAt()).isNull();
    }

    @Test
    void words_changed_while_withdrawn_are_a_revision_once_they_are_back() {
        Post post = community.aPost().saying("One").published();
        posts.withdraw(community.ada(), post.getId());
        edit(post, "Two");
        assertThat(posts.revisions(community.ada(), post.getId())).hasSize(1);

        posts.publish(community.ada(), post.getId());

        assertThat(posts.revision(community.guest(), post.getId(), 2).getMarkdown())
                .isEqualTo("Two");
    }

    @Test
    void words_changed_while_removed_are_a_revision_once_they_are_back() {
        Post post = community.aPost().saying("One").published();
        posts.remove(community.ada(), post.getId());
        edit(post, "Two");

        posts.restore(community.ada(), post.getId());

        assertThat(posts.revision(community.guest(), post.getId(), 2).getMarkdown())
                .isEqualTo("Two");
    }

    @Test
    void revisions_of_what_cannot_be_read_cannot_be_read() {
        Post post = community.aPost().published();
        posts.withdraw(community.ada(), post.getId());

        assertThat(Outcome.of(() -> posts.revisions(community.omar(), post.getId())))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(Outcome.of(() -> posts.revision(community.omar(), post.getId(), 1)))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(Outcome.of(() -> posts.revision(community.ada(), post.getId(), 7)))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    private void edit(Post post, String body) {
        edit(community.ada(), post, body);
    }

    private void edit(Actor editor, Post post, String body) {
        posts.edit(
                editor,
                post.getId(),
                read(post).getVersion(),
                community.aPost().saying(body).text());
    }

    private Post read(Post post) {
        return posts.read(community.ada(), post.getId());
    }
}
