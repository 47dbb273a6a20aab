package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.Pursuits.Entry;
import org.cohort.search.Indexing;
import org.cohort.search.SearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees, and who finds, what {@code omar} shares of himself. */
@OnBothDatabases
class SharingAccessTest {

    @Inject
    ProfileService profiles;

    @Inject
    SearchService search;

    @Inject
    Indexing indexing;

    @Inject
    Community community;

    private Actor omar(Sharing sharing) {
        Actor omar = community.omar();
        profiles.describe(
                omar,
                new Profile("Omar Haddad", "I teach chess.", "Beirut", "Asia/Beirut", "ar", List.of()),
                new Pursuits(
                        List.of("robotics"), "Astronomy", List.of(new Entry("2026-10-01", "Won", "")), sharing.word()));
        return omar;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            shared with | guest | himself | member | helper | moderator | organiser
            NOBODY      | false | true    | false  | false  | false     | false
            MEMBERS     | false | true    | true   | true   | true      | true
            EVERYBODY   | true  | true    | true   | true   | true      | true
            """)
    void what_is_shared_is_seen_by_whom_it_is_shared_with(
            Sharing sharing,
            boolean guest,
            boolean himself,
            boolean member,
            boolean helper,
            boolean moderator,
            boolean organiser) {
        Actor omar = omar(sharing);

        assertThat(sees(community.guest())).isEqualTo(guest);
        assertThat(sees(omar)).isEqualTo(himself);
        assertThat(sees(community.lin())).isEqualTo(member);
        assertThat(sees(community.helper())).isEqualTo(helper);
        assertThat(sees(community.mary())).isEqualTo(moderator);
        assertThat(sees(community.grace())).isEqualTo(organiser);
    }

    private boolean sees(Actor actor) {
        ShownProfile profile = profiles.read(actor, "Omar");
        assertThat(profile.name()).isEqualTo("Omar Haddad");
        assertThat(profile.aboutHtml()).contains("chess");
        return profile.shared() != null;
    }

    @Test
    void members_share_with_members_unless_they_choose() {
        community.omar();

        assertThat(profiles.read(community.lin(), "omar").shared()).isNotNull();
        assertThat(profiles.read(community.guest(), "omar").shared()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            shared with | word      | guest | himself | member | organiser
            NOBODY      | chess     | false | true    | true   | true
            NOBODY      | haddad    | false | true    | true   | true
            NOBODY      | beirut    | false | false   | false  | false
            NOBODY      | robotics  | false | false   | false  | false
            NOBODY      | astronomy | false | false   | false  | false
            MEMBERS     | chess     | false | true    | true   | true
            MEMBERS     | beirut    | false | true    | true   | true
            MEMBERS     | robotics  | false | true    | true   | true
            MEMBERS     | astronomy | false | true    | true   | true
            EVERYBODY   | haddad    | true  | true    | true   | true
            EVERYBODY   | beirut    | true  | true    | true   | true
            EVERYBODY   | robotics  | true  | true    | true   | true
            """)
    void search_finds_nobody_by_what_the_searcher_may_not_see(
            Sharing sharing, String word, boolean guest, boolean himself, boolean member, boolean organiser) {
        omar(Sharing.EVERYBODY);
        indexing.catchUp();
        Actor omar = omar(sharing);

        for (boolean upToDate : List.of(false, true)) {
            if (upToDate) {
                indexing.catchUp();
                assertThat(finds(community.guest(), word)).as("guest").isEqualTo(guest);
                assertThat(finds(omar, word)).as("himself").isEqualTo(himself);
                assertThat(finds(community.lin(), word)).as("member").isEqualTo(member);
                assertThat(finds(community.grace(), word)).as("organiser").isEqualTo(organiser);
            } else {
                assertThat(finds(community.guest(), word) && !guest)
                        .as("guest, index behind")
                        .isFalse();
            }
        }
    }

    private boolean finds(Actor actor, String word) {
        return search.search(actor, word, "person", 1).hits().stream()
                .anyMatch(hit -> hit.document().path().equals("/people/omar"));
    }
}
