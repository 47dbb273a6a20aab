package org.cohort.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class DraftsTest {

    private static final String NEW_POST = "post:new";

    @Inject
    DraftService drafts;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void what_is_kept_of_a_form_takes_the_place_of_what_was_kept_before() {
        drafts.keep(community.ada(), NEW_POST, "first");
        clock.advance(Duration.ofSeconds(3));

        Instant keptAt = drafts.keep(community.ada(), NEW_POST, "second");

        assertThat(keptAt).isEqualTo(clock.instant());
        assertThat(drafts.list(community.ada())).singleElement().satisfies(draft -> {
            assertThat(draft.getFields()).isEqualTo("second");
            assertThat(draft.getSavedAt()).isEqualTo(keptAt);
        });
    }

    @Test
    void nobody_sees_anothers_draft() {
        drafts.keep(community.ada(), NEW_POST, "mine");

        assertThat(drafts.find(community.omar(), NEW_POST)).isEmpty();
        assertThat(drafts.list(community.omar())).isEmpty();
        drafts.discard(community.omar(), NEW_POST);
        assertThat(drafts.find(community.ada(), NEW_POST)).isPresent();
    }

    @Test
    void guests_have_no_drafts() {
        assertThat(Outcome.of(() -> drafts.keep(community.guest(), NEW_POST, "words")))
                .isEqualTo(Outcome.SIGN_IN);
        assertThat(drafts.find(community.guest(), NEW_POST)).isEmpty();
    }

    @Test
    void a_discarded_draft_is_gone_and_none_is_fine_too() {
        drafts.keep(community.ada(), "comment:12", "words");

        drafts.discard(community.ada(), "comment:12");
        drafts.discard(community.ada(), "comment:12");

        assertThat(drafts.list(community.ada())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "post:", "post:new ", "post:1x", "comment:1234567890123456789", "people:7"})
    void a_draft_belongs_to_a_form_there_is(String place) {
        assertThat(Outcome.of(() -> drafts.keep(community.ada(), place, "words")))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void the_longest_form_is_kept_and_a_longer_one_is_refused() {
        drafts.keep(community.ada(), NEW_POST, "x".repeat(300_000));

        assertThat(Outcome.of(() -> drafts.keep(community.ada(), NEW_POST, "x".repeat(300_001))))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void beyond_fifty_the_oldest_goes() {
        for (int i = 1; i <= 51; i++) {
            drafts.keep(community.ada(), "comment:" + i, "words");
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(drafts.list(community.ada()))
                .hasSize(50)
                .extracting(Draft::getPlace)
                .contains("comment:51", "comment:2")
                .doesNotContain("comment:1");
    }

    @Test
    void one_form_in_several_windows_is_one_draft() {
        Actor ada = community.ada();

        List<Outcome> outcomes = AtOnce.each(4, i -> Outcome.of(() -> drafts.keep(ada, NEW_POST, "window " + i)));

        assertThat(outcomes).containsOnly(Outcome.DONE);
        assertThat(drafts.list(ada)).hasSize(1);
    }

    @Test
    void characters_that_are_no_text_do_no_harm() {
        drafts.keep(community.ada(), "comment:12", "a\u0000b");

        assertThat(drafts.find(community.ada(), "comment:12").orElseThrow().getFields())
                .isEqualTo("a\ufffdb");
    }
}
