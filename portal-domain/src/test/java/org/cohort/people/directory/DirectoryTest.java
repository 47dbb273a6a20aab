package org.cohort.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberIntake;
import org.cohort.people.MemberService;
import org.cohort.people.ProfileService;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.Pursuits;
import org.cohort.people.Role;
import org.cohort.people.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class DirectoryTest {

    @Inject
    DirectoryService directory;

    @Inject
    FacetRepository facets;

    @Inject
    EntityManager entities;

    @Inject
    ListMembers chore;

    @Inject
    ProfileService profiles;

    @Inject
    MemberService members;

    @Inject
    MemberIntake intake;

    @Inject
    Community community;

    @Inject
    OneTransaction transaction;

    @Inject
    SettableClock clock;

    private Actor tomasz() {
        Actor tomasz = community.person("tomasz", "Tomasz Wilk", Role.HELPER);
        profiles.describe(
                tomasz,
                new Profile(
                        "Tomasz Wilk",
                        "I repaired **lifts** for years.",
                        "Łódź, Poland",
                        "Europe/Warsaw",
                        "pl en-GB",
                        List.of()),
                new Pursuits(List.of("Computer Vision", "lifts"), "Write in English", List.of(), "members"));
        return tomasz;
    }

    @ParameterizedTest(name = "{0}={1} finds him: {2}")
    @CsvSource(textBlock = """
            words, tomasz, true
            words, TOM wil, true
            words, lifts, true
            words, english, true
            words, lif, false
            words, tomasz bakery, false
            words, ' -- ', true
            interest, computer-vision, true
            interest, Computer  Vision, true
            interest, computer, false
            language, pl, true
            language, en, true
            language, en-US, true
            language, de, false
            language, nonsense, true
            place, lodz, true
            place, POL łód, true
            place, Warsaw, false
            role, HELPER, true
            role, MODERATOR, false
            near, Europe/Berlin 0, true
            near, Europe/Istanbul 0, false
            near, Europe/Istanbul 2, true
            near, America/Lima 4, false
            """)
    void members_are_found_by_what_they_say(String filter, String asked, boolean found) {
        Actor tomasz = tomasz();

        assertThat(handles(search(filter, asked)).contains(tomasz.handle())).isEqualTo(found);
    }

    private static DirectorySearch search(String filter, String asked) {
        return switch (filter) {
            case "words" -> new DirectorySearch(asked, "", "", "", null, 0, null);
            case "interest" -> new DirectorySearch("", asked, "", "", null, 0, null);
            case "language" -> new DirectorySearch("", "", asked, "", null, 0, null);
            case "place" -> new DirectorySearch("", "", "", asked, null, 0, null);
            case "role" -> new DirectorySearch("", "", "", "", null, 0, Role.valueOf(asked));
            default -> {
                String[] parts = asked.split(" ", -1);
                yield new DirectorySearch("", "", "", "", ZoneId.of(parts[0]), Integer.parseInt(parts[1]), null);
            }
        };
    }

    @Test
    void all_that_is_asked_must_hold() {
        tomasz();
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(handles(new DirectorySearch("wilk", "lifts", "pl", "poland", berlin, 1, Role.HELPER)))
                .containsExactly("tomasz");
        assertThat(handles(new DirectorySearch("wilk", "lifts", "pl", "poland", berlin, 1, Role.ORGANISER)))
                .isEmpty();
        assertThat(handles(new DirectorySearch("wilk", "lifts", "ar", "poland", berlin, 1, Role.HELPER)))
                .isEmpty();
    }

    @Test
    void a_clock_is_near_as_it_stands_now_and_over_midnight() {
        Instant winter = Instant.parse("2026-01-15T12:00:00Z");
        Instant summer = Instant.parse("2026-07-15T12:00:00Z");

        assertThat(NearZones.of(ZoneId.of("Europe/London"), 0, winter)).contains("Africa/Accra");
        assertThat(NearZones.of(ZoneId.of("Europe/London"), 0, summer)).doesNotContain("Africa/Accra");
        // Thirteen hours before UTC and eleven behind it, the clocks show the same hour.
        ZoneId tonga = ZoneId.of("Pacific/Tongatapu");
        assertThat(NearZones.of(tonga, 0, winter)).contains("Pacific/Fakaofo", "Pacific/Pago_Pago");
        assertThat(NearZones.of(tonga, 0, winter)).doesNotContain("Pacific/Honolulu", "Asia/Anadyr");
        assertThat(NearZones.of(tonga, 1, winter)).contains("Pacific/Honolulu", "Asia/Anadyr");
    }

    @Test
    void a_profile_is_found_by_what_it_says_now_alone() {
        Actor tomasz = tomasz();

        profiles.describe(
                tomasz,
                new Profile("Tom", "Retired", "Kraków", "", "", List.of()),
                new Pursuits(List.of("baking"), "", List.of(), "members"));

        assertThat(handles(search("interest", "lifts"))).isEmpty();
        assertThat(handles(search("words", "lifts"))).isEmpty();
        assertThat(handles(search("place", "poland"))).isEmpty();
        assertThat(handles(search("interest", "baking"))).containsExactly("tomasz");
        assertThat(handles(search("place", "krakow"))).containsExactly("tomasz");
        members.changeRole(community.grace(), "tomasz", Role.MODERATOR);
        assertThat(handles(search("role", "HELPER"))).isEmpty();
    }

    @Test
    void scripts_that_write_without_spaces_are_parted() {
        Actor lin = community.lin();
        profiles.describe(lin, new Profile("林 小明", "我在北京学习机器学习", "", "", "", List.of()));

        assertThat(handles(search("words", "北京"))).containsExactly("lin");
        assertThat(handles(search("words", "上海"))).isEmpty();
    }

    @Test
    void whoever_shares_with_nobody_is_not_listed() {
        Actor tomasz = tomasz();

        share(tomasz, Sharing.NOBODY);
        assertThat(handles(DirectorySearch.ALL)).isEmpty();
        assertThat(handles(search("words", "tomasz"))).isEmpty();

        share(tomasz, Sharing.EVERYBODY);
        assertThat(handles(DirectorySearch.ALL)).containsExactly("tomasz");
    }

    private void share(Actor actor, Sharing sharing) {
        profiles.describe(
                actor,
                new Profile("Tomasz Wilk", "", "", "", "", List.of()),
                new Pursuits(List.of(), "", List.of(), sharing.word()));
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            joined.add(
                    community.person("person-" + i, "Person " + i, Role.MEMBER).handle());
            if (i % 3 == 0) {
                clock.advance(Duration.ofMinutes(1));
            }
        }

        List<String> read = new ArrayList<>();
        Optional<Keyset> after = Optional.empty();
        do {
            Page<DirectoryRow> page = find(DirectorySearch.ALL, after);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(DirectoryService.PAGE);
            page.items().forEach(row -> read.add(row.handle()));
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());

        Collections.reverse(joined);
        assertThat(read).containsExactlyElementsOf(joined);
    }

    @Test
    void a_page_is_two_statements_that_follow_an_index() {
        tomasz();
        community.ada();
        Actor reader = community.lin();
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        List<DirectorySearch> searches = List.of(
                DirectorySearch.ALL,
                search("words", "tom"),
                search("words", "tom wilk"),
                search("interest", "lifts"),
                search("language", "pl"),
                search("place", "lodz poland"),
                search("role", "HELPER"),
                search("near", "Europe/Berlin 1"),
                new DirectorySearch("wilk", "lifts", "pl", "poland", berlin, 1, Role.HELPER));

        assertThat(searches).allSatisfy(search -> {
            Runnable page = () -> directory.find(reader, search, Optional.empty());
            assertThat(Statements.during(page)).hasSize(2);
            assertThat(Statements.plansOf(page).get(0).followsAnIndex())
                    .as("%s", Statements.plansOf(page).get(0))
                    .isTrue();
        });
    }

    @Test
    void interests_and_languages_in_use_are_offered_the_most_common_first() {
        tomasz();
        say("ada", "en", "lifts", "baking");
        say("omar", "ar en", "lifts");

        assertThat(directory.interests(community.lin(), 2)).containsExactly("lifts", "baking");
        assertThat(directory.languages(community.lin())).containsExactly("en", "ar", "pl");

        say("omar", "ar", "baking");
        assertThat(directory.interests(community.lin(), 2)).containsExactly("baking", "lifts");
    }

    private void say(String handle, String languages, String... interests) {
        profiles.describe(
                community.person(handle, handle, Role.MEMBER),
                new Profile(handle, "", "", "", languages, List.of()),
                new Pursuits(List.of(interests), "", List.of(), "members"));
    }

    @Test
    void who_came_by_import_is_listed_as_they_are_known() {
        Member hana = intake.take(hanaOf("Brno"));
        assertThat(handles(search("place", "brno"))).containsExactly("hana");

        intake.retake(hana.getId(), hanaOf("Praha"));
        assertThat(handles(search("place", "brno"))).isEmpty();
        assertThat(handles(search("place", "praha"))).containsExactly("hana");
    }

    private static MemberIntake.Known hanaOf(String place) {
        return new MemberIntake.Known(
                "hana", "Hana", Role.MEMBER, null, place, null, List.of("cs"), null, "", List.of());
    }

    @Test
    void members_from_before_the_directory_are_listed_by_and_by() {
        for (int i = 0; i < 60; i++) {
            community.person("early-" + i, "Early " + i, Role.MEMBER);
        }
        transaction.run(() -> {
            entities.createNativeQuery("delete from member_facet").executeUpdate();
            entities.createNativeQuery("insert into member_to_list select id from member")
                    .executeUpdate();
        });
        assertThat(handles(search("words", "early"))).isEmpty();

        assertThat(chore.doSome()).isTrue();
        assertThat(chore.doSome()).isFalse();

        assertThat(handles(search("words", "early"))).hasSize(DirectoryService.PAGE);
        assertThat(transaction.get(() -> facets.toList(1))).isEmpty();
    }

    private List<String> handles(DirectorySearch search) {
        return find(search, Optional.empty()).items().stream()
                .map(DirectoryRow::handle)
                .toList();
    }

    /** As somebody sees it who is not listed. */
    private Page<DirectoryRow> find(DirectorySearch search, Optional<Keyset> after) {
        return directory.find(new Actor(0, "", Role.MEMBER), search, after);
    }
}
