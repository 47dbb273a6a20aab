package org.cohort.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class ChannelsTest {

    @Inject
    ChannelService channels;

    @Inject
    Community community;

    @Inject
    Announced announced;

    @Test
    void channels_stand_in_the_order_in_which_they_were_made() {
        channels.create(community.grace(), "Study groups", "Find people to learn with");
        channels.create(community.grace(), "Show and tell", "What you made");

        assertThat(channels.list()).extracting(Channel::getSlug).containsExactly("study-groups", "show-and-tell");
    }

    @Test
    void a_channel_may_have_an_address_of_its_own() {
        Channel channel = channels.create(community.grace(), "help", "Ask anything", "No question is too small");

        assertThat(channels.get("help")).isEqualTo(channel);
        assertThat(channel.getName()).isEqualTo("Ask anything");
    }

    @ParameterizedTest
    @CsvSource({"Help", "two words", "a/b", "-edge", "''"})
    void an_address_is_written_as_a_slug(String slug) {
        assertThatThrownBy(() -> channels.create(community.grace(), slug, "Name", "Purpose"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations()).extracting(v -> v.key()).containsExactly("channels.slug.form"));
    }

    @Test
    void two_channels_do_not_share_an_address() {
        community.help();

        assertThat(Outcome.of(() -> channels.create(community.grace(), "Help!", "Another")))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void of_two_made_at_once_under_one_name_the_second_is_told() {
        Actor grace = community.grace();

        List<Outcome> outcomes = AtOnce.each(4, i -> Outcome.of(() -> channels.create(grace, "Maths", "Number " + i)));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).containsOnly(Outcome.DONE, Outcome.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"'', x", "' ', x", "x, ''", "x, ' '"})
    void a_channel_needs_a_name_and_a_purpose(String name, String purpose) {
        assertThat(Outcome.of(() -> channels.create(community.grace(), "slug", name, purpose)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_name_and_a_purpose_have_a_longest_length() {
        channels.create(community.grace(), "longest", "n".repeat(60), "p".repeat(300));

        assertThat(Outcome.of(() -> channels.create(community.grace(), "longer", "n".repeat(61), "p")))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> channels.create(community.grace(), "longer", "n", "p".repeat(301))))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_new_name_leaves_the_address() {
        community.help();

        channels.describe(community.grace(), "help", " Ask\u0000 here ", "Questions");

        assertThat(channels.get("help").getName()).isEqualTo("Ask here");
    }

    @Test
    void an_archived_channel_is_listed_and_comes_back() {
        community.help();

        channels.archive(community.grace(), "help");
        assertThat(channels.list()).singleElement().matches(Channel::isArchived);

        channels.reopen(community.grace(), "help");
        assertThat(channels.list()).singleElement().matches(channel -> !channel.isArchived());
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "archive", "reopen"})
    void a_change_that_readers_see_is_announced(String action) {
        Channel help = community.help();
        announced.forget();

        act(action, community.grace());

        assertThat(announced.contents()).containsExactly(ContentRef.channel(help.getId()));
    }

    @Test
    void a_new_channel_is_announced() {
        Channel made = channels.create(community.grace(), "Window seats", "For those who look out");

        assertThat(announced.contents()).contains(ContentRef.channel(made.getId()));
    }

    @Test
    void an_unknown_channel_is_not_found() {
        assertThatThrownBy(() -> channels.get("nowhere")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            action   | GUEST   | MEMBER    | HELPER    | MODERATOR | ORGANISER
            create   | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            describe | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            archive  | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            reopen   | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            """)
    void access(String action, Outcome guest, Outcome member, Outcome helper, Outcome moderator, Outcome organiser) {
        community.help();
        List<Actor> people =
                List.of(community.guest(), community.ada(), community.helper(), community.mary(), community.grace());

        assertThat(people.stream().map(person -> Outcome.of(() -> act(action, person))))
                .containsExactly(guest, member, helper, moderator, organiser);
    }

    private void act(String action, Actor person) {
        switch (action) {
            case "create" -> channels.create(person, "New", "Something new");
            case "describe" -> channels.describe(person, "help", "Help", "Anew");
            case "archive" -> channels.archive(person, "help");
            case "reopen" -> channels.reopen(person, "help");
            default -> throw new IllegalArgumentException(action);
        }
    }

    @Test
    void who_may_begin_posts_is_said_by_organisers_and_never_leaves_guests_in() {
        community.help();

        assertThat(Outcome.of(() -> channels.reserve(community.mary(), "help", Role.HELPER)))
                .isEqualTo(Outcome.FORBIDDEN);
        assertThat(Outcome.of(() -> channels.reserve(community.grace(), "help", Role.GUEST)))
                .isEqualTo(Outcome.INVALID);
        assertThat(channels.get("help").isOpenTo(community.ada())).isTrue();
        assertThat(channels.get("help").isOpenTo(community.guest())).isFalse();
    }
}
