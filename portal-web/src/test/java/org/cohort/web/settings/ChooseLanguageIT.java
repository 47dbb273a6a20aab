package org.cohort.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPortal.class)
class ChooseLanguageIT {

    @ParameterizedTest
    @CsvSource({"ar, ar, rtl, المنشورات", "es-MX, es, ltr, Publicaciones", "pt, en, ltr, Posts"})
    void a_browser_gets_the_page_in_its_language(
            String asked, String language, String direction, String posts, RunningPortal portal) {
        HttpResponse<String> answer = ask(portal, "/posts", asked);
        Element page = Jsoup.parse(answer.body()).expectFirst("html");

        assertThat(page.attr("lang")).isEqualTo(language);
        assertThat(page.attr("dir")).isEqualTo(direction);
        assertThat(page.select("h1").text()).isEqualTo(posts);
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(names -> assertThat(names).contains("Accept-Language", "Cookie"));
    }

    @Test
    void a_page_from_memory_is_never_in_anothers_language(RunningPortal portal) {
        String arabic = etag(ask(portal, "/tags", "ar"));
        String english = etag(ask(portal, "/tags", "en"));

        assertThat(arabic).isNotEqualTo(english);
        assertThat(known(portal, "ar", arabic)).isEqualTo(304);
        assertThat(known(portal, "en", arabic)).isEqualTo(200);
        assertThat(etag(ask(portal, "/tags", "ar-SA,ar;q=0.5"))).isEqualTo(arabic);
        assertThat(etag(ask(portal, "/tags", "en-GB"))).isEqualTo(english);
    }

    @Test
    void a_guests_choice_goes_before_the_browsers_language_and_leads_back(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);

        HttpResponse<String> answer = guest.post(
                "/language",
                Map.of("language", "es"),
                "Referer",
                portal.uri("/posts?after=x").toString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/posts?after=x");
        assertThat(Jsoup.parse(guest.send(
                                        HttpRequest.newBuilder(portal.uri("/")).header("Accept-Language", "ar"))
                                .body())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("es");
    }

    @Test
    void a_members_choice_is_theirs_in_every_browser(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        member.post("/language", Map.of("language", "ar"));
        String cookie = "session=" + member.session();

        HttpResponse<String> elsewhere = portal.send(HttpRequest.newBuilder(portal.uri("/settings"))
                .header("Cookie", cookie)
                .header("Accept-Language", "es"));

        assertThat(Jsoup.parse(elsewhere.body()).select("h1").text()).isEqualTo("الإعدادات");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example.org/trap", "//elsewhere.example.org", "not an address", "javascript:x"
            })
    void a_choice_leads_nowhere_but_into_the_portal(String referer, RunningPortal portal) {
        String place = Visitor.guest(portal)
                .post("/language", Map.of("language", "es"), "Referer", referer)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(place).startsWith("/").doesNotContain("elsewhere");
    }

    @Test
    void a_language_that_the_portal_does_not_speak_is_refused(RunningPortal portal) {
        HttpResponse<String> answer = Visitor.guest(portal).post("/language", Map.of("language", "fr"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("language="));
    }

    @Test
    void a_refusal_is_in_the_readers_language(RunningPortal portal) {
        assertThat(ask(portal, "/nowhere", "es").body()).contains("No hay nada en esta dirección");
        assertThat(ask(portal, "/WEB-INF/web.xml", "ar").body()).contains("لا شيء في هذا العنوان");
    }

    private static HttpResponse<String> ask(RunningPortal portal, String path, String language) {
        return portal.send(HttpRequest.newBuilder(portal.uri(path)).header("Accept-Language", language));
    }

    private static int known(RunningPortal portal, String language, String etag) {
        return portal.send(HttpRequest.newBuilder(portal.uri("/tags"))
                        .header("Accept-Language", language)
                        .header("If-None-Match", etag))
                .statusCode();
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
