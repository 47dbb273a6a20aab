package org.cohort.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentService;
import org.cohort.drafts.DraftService;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TogetherTest {

    private static final String PLACE = "comment:1";

    @Inject
    Together together;

    @Inject
    DraftService drafts;

    @Inject
    CommentService comments;

    @Inject
    CommentQueries pages;

    @Inject
    Community community;

    @Test
    void what_is_refused_takes_everything_with_it() {
        Actor omar = community.omar();
        drafts.keep(omar, PLACE, "Begun");

        assertThatThrownBy(() -> together.change(() -> {
                    drafts.discard(omar, PLACE);
                    throw new Invalid("body", "comments.body.needed");
                }))
                .isInstanceOf(Invalid.class);

        assertThat(drafts.find(omar, PLACE)).isPresent();
    }

    @Test
    void what_is_beaten_inside_is_tried_again_from_the_beginning() {
        Actor omar = community.omar();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger tried = new AtomicInteger();

        String said = together.change(() -> {
            begun.incrementAndGet();
            drafts.keep(omar, PLACE, "Begun");
            return together.change(() -> beatenOnce(tried));
        });

        assertThat(said).isEqualTo("done");
        assertThat(begun).hasValue(2);
        assertThat(tried).hasValue(2);
        assertThat(drafts.find(omar, PLACE)).isPresent();
    }

    private static String beatenOnce(AtomicInteger tried) {
        if (tried.incrementAndGet() == 1) {
            throw new PersistenceException("beaten");
        }
        return "done";
    }

    @Test
    void a_form_sent_many_times_at_once_makes_one_comment_and_its_draft_is_gone() {
        Actor omar = community.omar();
        Post post = community.aPost().published();
        drafts.keep(omar, PLACE, "Thanks!");

        List<Long> ids = AtOnce.each(
                6,
                i -> together.change(() -> {
                    drafts.discard(omar, PLACE);
                    return comments.add(omar, post.getId(), null, "Thanks!", "form-1")
                            .getId();
                }));

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(pages.after(omar, post, CommentPlace.START).rows()).hasSize(1);
        assertThat(drafts.find(omar, PLACE)).isEmpty();
    }
}
