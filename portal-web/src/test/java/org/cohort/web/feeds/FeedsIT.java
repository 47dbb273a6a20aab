package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPortal.class)
class FeedsIT {

    private static final Pattern LOC = Pattern.compile("<loc>([^<]+)</loc>");

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/channels/help/feed.atom", "/people/ada/feed.atom"})
    void a_feed_holds_the_posts_of_its_place(String path, RunningPortal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(answer.body()).contains("<entry", "<content type=\"html\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tags/no-such-tag/feed.atom", "/people/nobody-here/feed.atom", "/channels/none/feed.atom"})
    void a_feed_of_nothing_answers_404(String path, RunningPortal portal) {
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_reader_that_has_the_feed_is_told_so(RunningPortal portal) {
        String tag = portal.get("/feed.atom").headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again =
                HttpRequest.newBuilder(portal.uri("/feed.atom")).header("If-None-Match", tag);

        assertThat(portal.send(again).statusCode()).isEqualTo(304);
    }

    @Test
    void pages_name_their_feed(RunningPortal portal) {
        assertThat(portal.get("/").body()).contains("href=\"/feed.atom\"");
        assertThat(portal.get("/channels/help").body()).contains("href=\"/channels/help/feed.atom\"");
    }

    @Test
    void crawlers_are_led_to_pages_that_are_there(RunningPortal portal) {
        String robots = portal.get("/robots.txt").body();
        String map = robots.substring(robots.indexOf("Sitemap: ") + "Sitemap: ".length())
                .strip();
        List<String> pages = LOC.matcher(portal.get(map.substring(map.indexOf('/', "https://".length())))
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(portal.get(page.substring(page.indexOf('/', "https://".length())))
                                .statusCode())
                        .isEqualTo(200));
    }
}
