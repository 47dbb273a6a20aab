package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Invalid;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EditingTest {

    @Inject
    Community community;

    @Inject
    PostService posts;

    @Inject
    SeriesService series;

    @Test
    void a_save_that_came_meanwhile_is_a_conflict_and_stays() {
        Post opened = community.aPost().published();
        PostText first = community.aPost().saying("First").text();
        posts.edit(community.ada(), opened.getId(), opened.getVersion(), first);

        assertThatThrownBy(() -> posts.publish(
                        community.mary(),
                        opened.getId(),
                        opened.getVersion(),
                        community.aPost().saying("Second").text()))
                .isInstanceOf(Conflict.class);

        assertThat(posts.read(community.guest(), opened.getId()).getMarkdown()).isEqualTo("First");
    }

    @Test
    void a_draft_is_written_and_published_in_one_go() {
        Post draft = community.aPost().saying("").draft();

        posts.publish(
                community.ada(),
                draft.getId(),
                draft.getVersion(),
                community.aPost().saying("Done").text());

        Post read = posts.read(community.guest(), draft.getId());
        assertThat(read.getMarkdown()).isEqualTo("Done");
        assertThat(read.getRevision()).isEqualTo(1);
    }

    @Test
    void a_draft_without_a_title_is_not_published_and_keeps_its_text() {
        Post draft = community.aPost().saying("Old").draft();
        PostText untitled = community.aPost().titled("").saying("New").text();

        assertThatThrownBy(() -> posts.publish(community.ada(), draft.getId(), draft.getVersion(), untitled))
                .isInstanceOf(Invalid.class);

        Post read = posts.read(community.ada(), draft.getId());
        assertThat(read.isPublished()).isFalse();
        assertThat(read.getMarkdown()).isEqualTo("Old");
    }

    @Test
    void unpublished_posts_are_listed_for_their_author_alone() {
        community.aPost().titled("Out").published();
        Post draft = community.aPost().titled("Half").draft();

        assertThat(posts.listUnpublished(community.ada())).containsExactly(draft);
        assertThat(posts.listUnpublished(community.omar())).isEmpty();
    }

    @Test
    void an_author_is_offered_their_own_series() {
        community.aPost().partOf("Tensors, slowly").published();
        community.aPost().partOf("Gradients").draft();
        community.aPost().by(community.omar()).partOf("Another's").published();

        assertThat(series.titlesOf(community.ada())).containsExactly("Gradients", "Tensors, slowly");
        assertThat(series.titlesOf(community.guest())).isEmpty();
    }
}
