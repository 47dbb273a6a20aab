package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.fixtures.Statements;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class MembersTest {

    @Inject
    MemberService members;

    @Inject
    MemberQueries queries;

    @Inject
    ProfileService profiles;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @Inject
    Announced announced;

    @Test
    void a_member_is_found_by_a_handle_in_any_case() {
        community.ada();

        assertThat(members.get("ADA").getName()).isEqualTo("Ada Mensah");
        assertThat(members.find("nobody")).isEmpty();
        assertThat(Outcome.of(() -> members.get("nobody"))).isEqualTo(Outcome.NOT_FOUND);
        assertThat(Outcome.of(() -> members.get(-1))).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void a_role_changes_and_is_announced() {
        community.ada();
        announced.forget();

        members.changeRole(community.grace(), "ada", Role.HELPER);

        assertThat(members.get("ada").getRole()).isEqualTo(Role.HELPER);
        assertThat(announced.contents()).containsExactly(members.get("ada").ref());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            action     | GUEST   | MEMBER    | HELPER    | MODERATOR | ORGANISER
            changeRole | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            list       | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            count      | SIGN_IN | FORBIDDEN | FORBIDDEN | FORBIDDEN | DONE
            suggest    | SIGN_IN | DONE      | DONE      | DONE      | DONE
            page       | SIGN_IN | DONE      | DONE      | DONE      | DONE
            """)
    void access(String action, Outcome guest, Outcome member, Outcome helper, Outcome moderator, Outcome organiser) {
        community.lin();
        List<Actor> people =
                List.of(community.guest(), community.ada(), community.helper(), community.mary(), community.grace());

        assertThat(people.stream().map(person -> Outcome.of(() -> act(action, person))))
                .containsExactly(guest, member, helper, moderator, organiser);
    }

    @Test
    void nobody_becomes_a_guest() {
        community.ada();

        assertThat(Outcome.of(() -> members.changeRole(community.grace(), "ada", Role.GUEST)))
                .isEqualTo(Outcome.INVALID);
    }

    @Test
    void the_last_organiser_who_can_sign_in_stays_one() {
        organiser("nora");
        Actor nora = Actor.of(members.get("nora"));
        community.grace(); // another, but without a password

        assertThat(Outcome.of(() -> members.changeRole(nora, "nora", Role.MEMBER)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> members.changeRole(nora, "grace", Role.MEMBER)))
                .isEqualTo(Outcome.DONE);

        organiser("omid");
        assertThat(Outcome.of(() -> members.changeRole(nora, "nora", Role.MEMBER)))
                .isEqualTo(Outcome.DONE);
        assertThat(members.get("nora").getRole()).isEqualTo(Role.MEMBER);
    }

    @Test
    void two_organisers_who_take_each_others_role_at_once_leave_one() {
        organiser("nora");
        organiser("omid");
        Actor nora = Actor.of(members.get("nora"));
        Actor omid = Actor.of(members.get("omid"));

        List<Outcome> outcomes = AtOnce.each(
                2,
                i -> i == 0
                        ? Outcome.of(() -> members.changeRole(nora, "omid", Role.MEMBER))
                        : Outcome.of(() -> members.changeRole(omid, "nora", Role.MEMBER)));

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.INVALID);
        assertThat(List.of(members.get("nora").getRole(), members.get("omid").getRole()))
                .containsExactlyInAnyOrder(Role.ORGANISER, Role.MEMBER);
    }

    @Test
    void the_newest_members_stand_first() {
        community.ada();
        community.omar();
        clock.advance(Duration.ofHours(1));
        community.lin();

        assertThat(handles("")).containsExactly("lin", "grace", "omar", "ada");
    }

    @Test
    void members_are_listed_by_the_beginning_of_handle_or_name() {
        members.addPlaceholder("zora", "Ada Zimmer", Role.MEMBER);
        members.addPlaceholder("percy", "100% Percy_!", Role.MEMBER);
        community.ada();

        assertThat(handles(" ADA")).containsExactlyInAnyOrder("ada", "zora");
        assertThat(handles("100%")).containsExactly("percy");
        assertThat(handles("%")).isEmpty();
        assertThat(handles("_ercy")).isEmpty();
        assertThat(handles("100% percy_!")).containsExactly("percy");
        assertThat(handles("Zimmer")).isEmpty();
        assertThat(queries.count(community.grace(), "ada")).isEqualTo(2);
    }

    @Test
    void pages_of_members_hold_each_once() {
        for (int i = 0; i < 30; i++) {
            members.addPlaceholder(
                    "member-no-" + "abcdefghijklmnopqrstuvwxyzabcd".charAt(i) + i, "M " + i, Role.MEMBER);
        }
        Actor grace = community.grace();

        assertThat(List.of(0, 12, 24).stream()
                        .flatMap(first -> queries.list(grace, "member-no", first, 12).stream())
                        .map(MemberRow::handle))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(Statements.during(() -> queries.list(grace, "", 24, 12))).hasSize(1);
    }

    @Test
    void suggestions_are_few_and_without_addresses() {
        for (String handle : List.of("kim", "kimo", "kimba", "kimia", "kimmo", "kimura", "kimbo", "kimmy", "kimani")) {
            community.account(handle);
        }

        assertThat(queries.suggest(community.lin(), "kim"))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.email()).isNull());
        assertThat(queries.list(community.grace(), "kimani", 0, 10))
                .extracting(MemberRow::email)
                .containsExactly("kimani@example.org");
    }

    @Test
    void pages_of_members_hold_each_once_newest_first_and_without_addresses() {
        for (int i = 0; i < 30; i++) {
            community.account("kim" + i);
            if (i % 4 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        community.account("somebody");

        List<MemberRow> read = new ArrayList<>();
        Optional<Keyset> after = Optional.empty();
        do {
            Page<MemberRow> page = queries.page(community.lin(), "kim", after, 7);
            read.addAll(page.items());
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());

        assertThat(read).extracting(MemberRow::handle).containsExactlyElementsOf(handles("kim"));
        assertThat(read).hasSize(30).allSatisfy(row -> assertThat(row.email()).isNull());
    }

    @Test
    void what_no_database_can_keep_begins_nobodys_name() {
        assertThat(queries.page(community.lin(), "no\0body", Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(queries.suggest(community.lin(), "no\0body")).isEmpty();
    }

    @Test
    void who_shares_with_nobody_stands_in_no_list_of_members() {
        profiles.describe(
                Actor.of(community.account("kim")),
                new ProfileService.Profile("Kim Somebody", "", "", "", "", List.of()),
                new Pursuits(List.of(), "", List.of(), "nobody"));
        community.account("kimo");

        assertThat(queries.page(community.lin(), "kim", Optional.empty(), 10).items())
                .extracting(MemberRow::handle)
                .containsExactly("kimo");
    }

    @Test
    void a_placeholder_is_not_taken_for_another() {
        community.ada();

        assertThat(Outcome.of(() -> members.addPlaceholder("a-da", "Another", Role.MEMBER)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> members.addPlaceholder("admin", "Another", Role.MEMBER)))
                .isEqualTo(Outcome.INVALID);
        assertThat(members.addPlaceholder("zora", "\u202e", Role.MEMBER).getName())
                .isEqualTo("zora");
    }

    private void act(String action, Actor person) {
        switch (action) {
            case "changeRole" -> members.changeRole(person, "lin", Role.HELPER);
            case "list" -> queries.list(person, "", 0, 10);
            case "count" -> queries.count(person, "");
            case "suggest" -> queries.suggest(person, "li");
            case "page" -> queries.page(person, "li", Optional.empty(), 5);
            default -> throw new IllegalArgumentException(action);
        }
    }

    private void organiser(String handle) {
        community.account(handle);
        members.changeRole(Actor.PORTAL, handle, Role.ORGANISER);
    }

    private List<String> handles(String beginning) {
        return queries.list(community.grace(), beginning, 0, 100).stream()
                .map(MemberRow::handle)
                .toList();
    }
}
