package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.cohort.fixtures.Announced;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.ProfileService.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class ProfilesTest {

    private static final Link BLOG = new Link("Blog", "https://example.org/~lin");

    @Inject
    ProfileService profiles;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Inject
    Announced announced;

    @Test
    void a_profile_is_kept_as_it_was_written_with_safe_html() {
        profiles.describe(
                community.lin(),
                new Profile(
                        " Lin\u0000  Zhao ",
                        "I learn *slowly*.\r\n<script>alert(1)</script>",
                        " Kisumu ",
                        "Africa/Nairobi",
                        "en, zh-Hans  sw",
                        List.of(BLOG)));

        Member lin = members.get("lin");
        assertThat(lin.getName()).isEqualTo("Lin Zhao");
        assertThat(lin.getAbout()).startsWith("I learn *slowly*.\n<script>");
        assertThat(lin.getAboutHtml()).contains("<em>slowly</em>").doesNotContain("<script");
        assertThat(lin.getPlace()).isEqualTo("Kisumu");
        assertThat(lin.getZone()).isEqualTo("Africa/Nairobi");
        assertThat(lin.getLanguages()).isEqualTo("en zh-Hans sw");
        assertThat(lin.getLinks()).singleElement().satisfies(link -> {
            assertThat(link.getLabel()).isEqualTo("Blog");
            assertThat(link.getUrl()).isEqualTo("https://example.org/~lin");
        });
    }

    @Test
    void what_is_left_empty_is_taken_away() {
        profiles.describe(
                community.lin(), new Profile("Lin", "About", "Kisumu", "Africa/Nairobi", "en", List.of(BLOG)));

        profiles.describe(community.lin(), new Profile("Lin", "", " ", "", " ", List.of()));

        Member lin = members.get("lin");
        assertThat(lin.getAboutHtml()).isEmpty();
        assertThat(lin.getPlace()).isNull();
        assertThat(lin.getZone()).isNull();
        assertThat(lin.getLanguages()).isNull();
        assertThat(lin.getLinks()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(violations(new Profile(
                        "\u202eniL",
                        "x".repeat(5_001),
                        "p".repeat(101),
                        "Mars/Olympus",
                        "english",
                        Collections.nCopies(6, new Link("x", "javascript:alert(1)")))))
                .containsExactly(
                        "name people.name.form",
                        "about error.tooLong",
                        "place error.tooLong",
                        "zone people.zone.unknown",
                        "languages error.language",
                        "links people.links.tooMany",
                        "links people.links.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "example.org",
                "https://",
                "https://user@example.org",
                "https://example.org/a b",
                "http:example.org",
                "\u0001javascript:alert(1)"
            })
    void a_link_leads_to_a_page_of_the_web_alone(String url) {
        assertThat(violations(new Profile("Lin", "", "", "", "", List.of(new Link("x", url)))))
                .containsExactly("links people.links.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+25:00", "+02:00", "GMT+2", "africa/nairobi", "../../etc/localtime", "SystemV/AST4"})
    void a_zone_is_of_the_list_of_zones(String zone) {
        assertThat(violations(new Profile("Lin", "", "", zone, "", List.of())))
                .containsExactly("zone people.zone.unknown");
    }

    @Test
    void languages_are_few() {
        assertThat(violations(new Profile("Lin", "", "", "", "en de fr es it pt nl sv da fi no", List.of())))
                .containsExactly("languages people.languages.tooMany");
        assertThat(violations(new Profile("Lin", "", "", "", "en en en en en en en en en en en en", List.of())))
                .isEmpty();
    }

    @Test
    void an_about_of_nothing_but_marks_fits() {
        assertThat(violations(new Profile("Lin", "#\n".repeat(2_500), "", "", "", List.of())))
                .isEmpty();
        assertThat(violations(new Profile("Lin", "<".repeat(5_000), "", "", "", List.of())))
                .isEmpty();
    }

    @Test
    void a_change_is_announced() {
        Actor lin = community.lin();
        announced.forget();

        profiles.describe(lin, new Profile("Lin", "", "", "", "", List.of()));
        profiles.show(lin, null);

        assertThat(announced.contents())
                .hasSize(2)
                .containsOnly(community.member(lin).ref());
    }

    @Test
    void guests_have_no_profile() {
        Profile profile = new Profile("Guest", "", "", "", "", List.of());

        assertThat(Outcome.of(() -> profiles.describe(community.guest(), profile)))
                .isEqualTo(Outcome.SIGN_IN);
        assertThat(Outcome.of(() -> profiles.show(community.guest(), null))).isEqualTo(Outcome.SIGN_IN);
    }

    private List<String> violations(Profile profile) {
        try {
            profiles.describe(community.lin(), profile);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.key())
                    .toList();
        }
    }
}
