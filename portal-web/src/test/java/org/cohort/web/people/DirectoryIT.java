package org.cohort.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding each other, and what a profile shows to whom. */
@ExtendWith(SharedPortal.class)
class DirectoryIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String handle = "d" + UUID.randomUUID().toString().substring(0, 8);

    private Visitor described(RunningPortal portal, Map<String, String> more) {
        Visitor member = Visitor.newMember(portal, handle);
        Map<String, String> fields = new TreeMap<>(Map.of(
                "profileForm:interest0",
                word + ", <b>Bold</b>",
                "profileForm:place",
                "Nuuk <i>",
                "profileForm:zone",
                "America/Nuuk",
                "profileForm:languages",
                "kl da",
                "profileForm:goals",
                "See <u>snow</u>",
                "profileForm:day0",
                "2026-10-01",
                "profileForm:title0",
                "Built a <s>sled</s>",
                "profileForm:url0",
                "https://example.org/sled"));
        fields.putAll(more);
        HttpResponse<String> answer = member.submit("/settings/profile", "profileForm", fields);
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.body()).select(".error").text())
                .isEqualTo(302);
        return member;
    }

    @Test
    void members_find_each_other_by_an_interest(RunningPortal portal) {
        described(portal, Map.of());

        Document page = Visitor.signedIn(portal, "ada").page("/people?interest=" + word);

        Elements card = page.select("main .person");
        assertThat(card).hasSize(1);
        assertThat(card.select("h2 a").attr("href")).isEqualTo("/people/" + handle);
        assertThat(card.text()).contains("Nuuk <i>", "there now", "Kalaallisut, Danish", word);
        assertThat(card.select("i, b, u")).isEmpty();
        assertThat(card.select("a.tag").eachAttr("href"))
                .containsExactly("/people?interest=" + word, "/people?interest=b-bold-b");
        assertThat(page.select("[id=peopleForm:interest]").val()).isEqualTo(word);
    }

    @Test
    void guests_are_asked_to_sign_in_and_have_no_link_to_it(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);

        assertThat(guest.get("/people").statusCode()).isEqualTo(302);
        assertThat(guest.page("/").select(".site-nav a[href=/people]")).isEmpty();
        assertThat(Visitor.signedIn(portal, "ada").page("/").select(".site-nav a[href=/people]"))
                .hasSize(1);
    }

    @Test
    void pages_are_addresses_that_keep_what_was_asked(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "mary");
        Document first = member.page("/people?language=en");
        String next = first.select("main a[rel=next]").attr("href");
        Document second = member.page(next);

        assertThat(next).startsWith("/people?language=en&after=");
        assertThat(handles(second)).isNotEmpty().doesNotContainAnyElementsOf(handles(first));
        assertThat(second.select("main nav.pagination a").attr("href")).isEqualTo("/people?language=en");
    }

    private static List<String> handles(Document page) {
        return page.select("main .person h2 a").eachAttr("href");
    }

    @Test
    void whatever_is_asked_is_answered(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "mary");
        String odd = URLEncoder.encode("\"><script>alert(1)</script>%_\\ \u0000 🦜", StandardCharsets.UTF_8);

        for (String name : List.of("q", "interest", "language", "place", "near", "role", "after")) {
            HttpResponse<String> answer = member.get("/people?" + name + "=" + odd);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
        Document nobody = member.page("/people?q=" + word);
        assertThat(nobody.select("main .empty a[href=/people]")).hasSize(1);
    }

    @Test
    void an_hour_can_be_near_only_where_the_reader_has_one(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);
        assertThat(member.page("/people").select("[id=peopleForm:near][disabled]"))
                .hasSize(1);

        member.submit(
                "/settings/profile",
                "profileForm",
                Map.of("profileForm:zone", "America/Nuuk", "profileForm:interest0", word));
        Document page = member.page("/people?near=0&interest=" + word);

        assertThat(handles(page)).containsExactly("/people/" + handle);
        assertThat(page.select("[id=peopleForm:near] option[selected]").text()).isEqualTo("The same hour as mine");
    }

    @Test
    void hello_is_said_below_what_somebody_wrote_about_themselves(RunningPortal portal) {
        Visitor member = described(portal, Map.of());
        member.submit(
                "/posts/new",
                "postForm",
                Map.of(
                        "postForm:kind",
                        "discussion",
                        "postForm:title",
                        "Hello from the north",
                        "postForm:channel",
                        "introductions",
                        "postForm:body",
                        "I am new.",
                        "postForm:publish",
                        "pressed"));

        Visitor ada = Visitor.signedIn(portal, "ada");
        String hello = ada.page("/people?interest=" + word)
                .select("main .person a.button")
                .attr("href");

        assertThat(hello).matches("/posts/\\d+/hello-from-the-north/comment");
        assertThat(ada.get(hello).statusCode()).isEqualTo(200);
        assertThat(member.page("/people?interest=" + word).select("main .person a.button"))
                .isEmpty();
    }

    @Test
    void a_profile_shows_to_guests_what_is_shared_with_them(RunningPortal portal) {
        Visitor member = described(portal, Map.of());
        String profile = "/people/" + handle;

        assertThat(Visitor.guest(portal).get(profile).body())
                .doesNotContain("Nuuk")
                .doesNotContain(word)
                .doesNotContain("snow")
                .doesNotContain("sled")
                .doesNotContain("Danish");
        Document seen = Visitor.signedIn(portal, "ada").page(profile);
        assertThat(seen.select("main").text()).contains("Nuuk", word, "See <u>snow</u>", "Built a <s>sled</s>");
        assertThat(seen.select("main a[href=https://example.org/sled]").attr("rel"))
                .contains("nofollow");

        member.submit("/settings/profile", "profileForm", Map.of("profileForm:sharing", "everybody"));
        assertThat(Visitor.guest(portal).page(profile).select("main").text()).contains("Nuuk", word, "snow");

        member.submit("/settings/profile", "profileForm", Map.of("profileForm:sharing", "nobody"));
        assertThat(Visitor.guest(portal).get(profile).body()).doesNotContain("Nuuk");
        assertThat(Visitor.signedIn(portal, "ada").get(profile).body()).doesNotContain("Nuuk");
        assertThat(member.page(profile).select("main").text()).contains("Nuuk");
        assertThat(handles(Visitor.signedIn(portal, "ada").page("/people?interest=" + word)))
                .isEmpty();
    }

    @Test
    void what_cannot_be_saved_stands_in_the_form_again(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal, handle);
        FilledForm form = FilledForm.open(member, "/settings/profile", "profileForm")
                .with("about", "\nBegins with an empty line")
                .with("zone", "Mars/Olympus")
                .with("interest3", "x".repeat(41))
                .with("goals", "Get there")
                .with("day1", "never")
                .with("title1", "Flew")
                .with("sharing", "nobody");

        HttpResponse<String> answer = form.press("save");

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#profileForm .error").text())
                .contains("Mars/Olympus", "is too long", "Row 1: say the day");
        FilledForm again = FilledForm.again(member, answer, "profileForm");
        assertThat(again.value("about")).contains("Begins with an empty line");
        assertThat(again.value("zone")).isEqualTo("Mars/Olympus");
        assertThat(again.value("interest3")).isEqualTo("x".repeat(41));
        assertThat(again.value("goals")).isEqualTo("Get there");
        assertThat(again.value("title0")).isEqualTo("Flew");
        assertThat(again.value("sharing")).isEqualTo("nobody");
        assertThat(again.with("zone", "")
                        .with("interest3", "")
                        .with("day0", "2026-10-01")
                        .press("save")
                        .statusCode())
                .isEqualTo(302);
    }
}
