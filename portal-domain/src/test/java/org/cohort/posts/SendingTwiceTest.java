package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SendingTwiceTest {

    @Inject
    PostService posts;

    @Inject
    PostQueries lists;

    @Inject
    Community community;

    @Test
    void a_form_sent_twice_makes_one_post() {
        PostText text = community.aPost().tagged("java").text();

        Post first = posts.publish(community.ada(), text, "form-1");
        Post again = posts.publish(community.ada(), text, "form-1");
        Post hers = posts.publish(community.omar(), text, "form-1");

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(hers.getId()).isNotEqualTo(first.getId());
        assertThat(posts.revisions(community.guest(), first.getId())).hasSize(1);
    }

    @Test
    void a_form_sent_many_times_at_once_makes_one_post() {
        PostText text =
                community.aPost().tagged("new-tag").partOf("A new series").text();
        Actor ada = community.ada();

        List<Long> ids = AtOnce.each(8, i -> posts.publish(ada, text, "form-1").getId());

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(lists.newest(Optional.empty()).items()).hasSize(1);
    }

    @Test
    void a_draft_sent_twice_is_one_and_its_form_can_still_publish_it() {
        PostText text = community.aPost().text();
        Post draft = posts.draft(community.ada(), text, "form-1");

        assertThat(posts.draft(community.ada(), text, "form-1").getId()).isEqualTo(draft.getId());
        assertThat(posts.publish(community.ada(), text, "form-1").getId()).isEqualTo(draft.getId());
        assertThat(posts.read(community.guest(), draft.getId()).isPublished()).isTrue();
    }

    @Test
    void a_late_second_sending_brings_nothing_back() {
        PostText text = community.aPost().text();
        Post post = posts.publish(community.ada(), text, "form-1");
        posts.remove(community.mary(), post.getId());

        posts.publish(community.ada(), text, "form-1");

        assertThat(posts.read(community.ada(), post.getId()).isPublished()).isFalse();
    }

    @Test
    void other_words_from_the_same_form_are_neither_lost_nor_a_second_post() {
        Post post = posts.publish(community.ada(), community.aPost().text(), "form-1");
        PostText more = community.aPost().saying("And one more thing").text();

        assertThat(Outcome.of(() -> posts.publish(community.ada(), more, "form-1")))
                .isEqualTo(Outcome.CONFLICT);
        assertThat(posts.publish(community.ada(), more, "form-2").getId()).isNotEqualTo(post.getId());
    }

    @Test
    void a_form_with_an_endless_key_is_refused() {
        assertThat(Outcome.of(
                        () -> posts.draft(community.ada(), community.aPost().text(), "k".repeat(61))))
                .isEqualTo(Outcome.INVALID);
    }
}
