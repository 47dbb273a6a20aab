package org.cohort.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.UseCases;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class AnnouncementsTest {

    @Inject
    AnnouncementService announcements;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    private Post announce() {
        clock.advance(Duration.ofMinutes(1));
        return community.aPost().by(community.grace()).of(PostKind.ANNOUNCEMENT).published();
    }

    private List<Long> open(Actor reader) {
        return announcements.open(reader).stream().map(PostRow::id).toList();
    }

    @Test
    void an_announcement_stands_first_until_it_is_acknowledged() {
        Post first = announce();
        Post second = announce();
        community.aPost().published();
        Actor lin = community.lin();
        assertThat(open(lin)).containsExactly(second.getId(), first.getId());
        assertThat(announcements.isOpenTo(lin, first)).isTrue();

        announcements.acknowledge(lin, first.getId());

        assertThat(open(lin)).containsExactly(second.getId());
        assertThat(announcements.isOpenTo(lin, first)).isFalse();
        assertThat(open(community.grace())).isEmpty();
        assertThat(open(community.omar())).hasSize(2);
    }

    @Test
    void an_announcement_of_another_course_is_not_shown_any_more() {
        announce();
        clock.advance(Duration.ofDays(64));

        assertThat(open(community.lin())).isEmpty();
    }

    @Test
    void who_says_it_several_times_at_once_is_counted_once() {
        Post post = announce();
        community.account("reader");
        Actor lin = community.lin();

        AtOnce.each(4, i -> Outcome.of(() -> announcements.acknowledge(lin, post.getId())));

        assertThat(announcements.reach(community.grace(), post)).hasValueSatisfying(reach -> {
            assertThat(reach.acknowledged()).isEqualTo(1);
            assertThat(reach.members()).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            action             | GUEST     | MEMBER    | MODERATOR | ORGANISER
            acknowledge        | SIGN_IN   | DONE      | DONE      | DONE
            acknowledge draft  | SIGN_IN   | NOT_FOUND | NOT_FOUND | DONE
            acknowledge other  | SIGN_IN   | INVALID   | INVALID   | INVALID
            open               | SIGN_IN   | DONE      | DONE      | DONE
            isOpenTo           | DONE      | DONE      | DONE      | DONE
            reach              | DONE      | DONE      | DONE      | DONE
            """)
    void access(String action, Outcome guest, Outcome member, Outcome moderator, Outcome organiser) {
        List<Actor> people = List.of(community.guest(), community.omar(), community.mary(), community.grace());

        assertThat(people.stream().map(person -> Outcome.of(() -> act(action, person))))
                .containsExactly(guest, member, moderator, organiser);
    }

    private void act(String action, Actor actor) {
        Post post = announce();
        switch (action) {
            case "acknowledge" -> announcements.acknowledge(actor, post.getId());
            case "acknowledge draft" ->
                announcements.acknowledge(
                        actor,
                        community
                                .aPost()
                                .by(community.grace())
                                .of(PostKind.ANNOUNCEMENT)
                                .draft()
                                .getId());
            case "acknowledge other" ->
                announcements.acknowledge(actor, community.aPost().published().getId());
            case "open" -> announcements.open(actor);
            case "isOpenTo" -> announcements.isOpenTo(actor, post);
            case "reach" -> announcements.reach(actor, post);
            default -> throw new IllegalArgumentException(action);
        }
    }

    @Test
    void how_far_it_has_come_is_for_those_who_look_after_it() {
        Post post = announce();

        assertThat(announcements.reach(community.guest(), post)).isEmpty();
        assertThat(announcements.reach(community.omar(), post)).isEmpty();
        assertThat(announcements.reach(community.mary(), post)).isPresent();
        assertThat(announcements.reach(community.mary(), community.aPost().published()))
                .isEmpty();
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(AnnouncementService.class)).containsExactly("acknowledge", "isOpenTo", "open", "reach");
    }
}
