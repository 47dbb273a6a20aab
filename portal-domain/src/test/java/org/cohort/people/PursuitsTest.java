package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.Pursuits.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class PursuitsTest {

    private static final Profile PLAIN = new Profile("Lin", "", "", "", "", List.of());

    @Inject
    ProfileService profiles;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Test
    void what_a_member_is_after_is_kept_in_one_form() {
        profiles.describe(
                community.lin(),
                PLAIN,
                new Pursuits(
                        List.of(" Computer  Vision", "computer-vision", "", "Çiçek", "--"),
                        "  First this.\r\nThen that.\u0000 ",
                        List.of(
                                new Entry("2026-10-01", " Finished lesson 3 ", ""),
                                new Entry("", " ", ""),
                                new Entry("2026-10-12", "First model", "https://example.org/model")),
                        "everybody"));

        Member lin = members.get("lin");
        assertThat(lin.getInterests()).containsExactly("computer-vision", "cicek");
        assertThat(lin.getGoals()).isEqualTo("First this.\nThen that.\ufffd");
        assertThat(lin.getSharing()).isEqualTo(Sharing.EVERYBODY);
        assertThat(lin.getAccomplishments())
                .extracting(Accomplishment::getDay, Accomplishment::getTitle, Accomplishment::getUrl)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 12), "First model", "https://example.org/model"),
                        tuple(LocalDate.of(2026, 10, 1), "Finished lesson 3", null));
    }

    @Test
    void a_new_profile_alone_leaves_it_as_it_was() {
        Pursuits pursuits =
                new Pursuits(List.of("maths"), "Goals", List.of(new Entry("2026-10-01", "Began", "")), "nobody");
        profiles.describe(community.lin(), PLAIN, pursuits);

        profiles.describe(community.lin(), PLAIN);

        Member lin = members.get("lin");
        assertThat(lin.getInterests()).containsExactly("maths");
        assertThat(lin.getGoals()).isEqualTo("Goals");
        assertThat(lin.getAccomplishments()).hasSize(1);
        assertThat(lin.getSharing()).isEqualTo(Sharing.NOBODY);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_the_rest_of_the_profile() {
        Pursuits wrong = new Pursuits(
                Collections.nCopies(1, "x".repeat(41)),
                "x".repeat(501),
                List.of(new Entry("2026-10-01", "Fine", ""), new Entry("soon", "", "javascript:alert(1)")),
                "friends");

        assertThat(violations(new Profile("Lin", "", "", "Mars/Olympus", "", List.of()), wrong))
                .containsExactly(
                        "zone people.zone.unknown",
                        "interests people.interests.tooLong",
                        "goals error.tooLong",
                        "accomplishments people.accomplishments.day",
                        "accomplishments people.accomplishments.title",
                        "accomplishments people.accomplishments.url",
                        "sharing people.sharing.needed");
        assertThat(members.get("lin").getGoals()).isEmpty();
    }

    @Test
    void interests_and_accomplishments_are_few() {
        List<String> interests = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        List<Entry> entries = Collections.nCopies(21, new Entry("2026-10-01", "Again", ""));

        assertThat(violations(PLAIN, new Pursuits(interests, "", entries, "members")))
                .containsExactly(
                        "interests people.interests.tooMany", "accomplishments people.accomplishments.tooMany");
        assertThat(violations(PLAIN, new Pursuits(interests.subList(0, 8), "", entries.subList(0, 20), "members")))
                .isEmpty();
    }

    @Test
    void the_longest_of_everything_is_kept() {
        List<String> interests = List.of("a", "b", "c", "d", "e", "f", "g", "h").stream()
                .map(letter -> letter.repeat(PursuitsPolicy.LONGEST_INTEREST))
                .toList();
        List<Entry> entries = List.of(new Entry("1900-01-01", "x".repeat(120), "https://e.org/" + "x".repeat(486)));

        profiles.describe(community.lin(), PLAIN, new Pursuits(interests, "x".repeat(500), entries, "members"));

        assertThat(members.get("lin").getInterests()).isEqualTo(interests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1899-12-31", "2026-02-30", "20261001", "01.10.2026", "+12026-10-01", "2026-10"})
    void a_day_is_one_of_the_calendar(String day) {
        assertThat(violations(PLAIN, reached(day))).containsExactly("accomplishments people.accomplishments.day");
    }

    @Test
    void a_day_may_have_come_in_the_east_alone() {
        LocalDate east = clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();

        assertThat(violations(PLAIN, reached(east.toString()))).isEmpty();
        assertThat(violations(PLAIN, reached(east.plusDays(2).toString())))
                .containsExactly("accomplishments people.accomplishments.day");
    }

    private static Pursuits reached(String day) {
        return new Pursuits(List.of(), "", List.of(new Entry(day, "Something", "")), "members");
    }

    @Test
    void guests_are_after_nothing() {
        assertThat(Outcome.of(() -> profiles.describe(community.guest(), PLAIN, reached("2026-10-01"))))
                .isEqualTo(Outcome.SIGN_IN);
    }

    private List<String> violations(Profile profile, Pursuits pursuits) {
        try {
            profiles.describe(community.lin(), profile, pursuits);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.key())
                    .toList();
        }
    }
}
