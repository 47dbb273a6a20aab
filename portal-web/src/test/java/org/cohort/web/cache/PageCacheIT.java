package org.cohort.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedPortal.class)
class PageCacheIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/channels/lessons", "/people/ada", "/tags", "/feed.atom"})
    void what_a_browser_has_already_is_not_sent_again(String path, RunningPortal portal) {
        HttpResponse<String> answer =
                portal.send(HttpRequest.newBuilder(portal.uri(path)).header("If-None-Match", etag(portal.get(path))));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_guests_page_is_sent_compressed_and_without_a_cookie(RunningPortal portal) {
        HttpResponse<String> answer =
                portal.send(HttpRequest.newBuilder(portal.uri("/posts")).header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().allValues("Vary")).anyMatch(names -> names.contains("Accept-Encoding"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void parameters_that_a_page_does_not_know_stand_nowhere_in_what_others_get(RunningPortal portal) {
        Visitor ada = Visitor.signedIn(portal, "ada");
        String post = ada.page("/channels/lessons").select(".post-row h2 a").attr("href");
        ada.submit(post, "commentForm", Map.of("commentForm:body", "Made anew " + mark));

        String first =
                portal.get(post + "?utm_source=mail&x=" + mark + "%26after=z").body();

        assertThat(first)
                .contains("Made anew " + mark, "/sign-in?then=/posts/", "%23commentForm")
                .doesNotContain("utm_source");
        assertThat(portal.get(post).body()).isEqualTo(first);
    }

    @Test
    void a_page_further_on_is_another_page(RunningPortal portal) {
        String next = Visitor.guest(portal)
                .page("/posts")
                .select(".pagination a[rel=next]")
                .attr("href");

        assertThat(etag(portal.get(next))).isNotEqualTo(etag(portal.get("/posts")));
    }

    @Test
    void a_value_that_reads_like_another_parameter_changes_nobody_elses_page(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);
        assertThat(guest.page("/questions?age=none,%20tag=" + mark).select(".post-row"))
                .isNotEmpty();

        assertThat(guest.page("/questions?age=none&tag=" + mark).select(".post-row"))
                .isEmpty();
    }

    @Test
    void a_channel_is_there_for_guests_as_soon_as_it_is_made(RunningPortal portal) {
        assertThat(portal.get("/channels").body()).doesNotContain(mark);

        Visitor.signedIn(portal, "grace")
                .submit(
                        "/organise/channels",
                        "channelForm",
                        Map.of("channelForm:name", "Seats " + mark, "channelForm:purpose", "For those who look out"));

        assertThat(portal.get("/channels").body()).contains("Seats " + mark);
    }

    @Test
    void a_comment_is_there_for_guests_as_soon_as_it_is_answered(RunningPortal portal) {
        Visitor lin = Visitor.signedIn(portal, "lin");
        String post = lin.page("/channels/lessons").select(".post-row h2 a").attr("href");
        assertThat(portal.get(post).body()).doesNotContain(mark);

        HttpResponse<String> answer = lin.submit(post, "commentForm", Map.of("commentForm:body", "Seen " + mark));

        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(portal.get(place.substring(0, place.indexOf('#'))).body()).contains("Seen " + mark);
    }

    @Test
    void what_one_part_of_a_series_shows_of_another_is_never_old(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String first = publish(part(writer, "/posts/new", "One"));
        assertThat(portal.get(first).body()).doesNotContain("Two " + mark);

        String second = publish(part(writer, "/posts/new", "Two"));
        assertThat(portal.get(first).body()).contains("Two " + mark);

        String renamed = publish(part(writer, second + "/edit", "Second"));
        assertThat(portal.get(first).body()).contains("Second " + mark).doesNotContain("Two " + mark);

        publish(part(writer, renamed + "/edit", "Second").with("series", ""));
        assertThat(portal.get(first).body()).doesNotContain("Second " + mark);
    }

    @Test
    void a_number_with_zeros_before_it_shows_no_post_that_was_withdrawn(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post = publish(part(writer, "/posts/new", "Taken back").with("series", ""));
        String padded = post.replaceFirst("/posts/", "/posts/00");
        portal.get(padded);

        String token =
                FilledForm.open(writer, post + "/edit", "postForm").fields().getOrDefault("csrf", "");
        writer.post(post + "/edit", Map.of("csrf", token, "jakarta.faces.ViewState", "stateless", "do", "withdraw"));

        assertThat(portal.get(post).statusCode()).isEqualTo(404);
        assertThat(portal.get(padded).statusCode()).isEqualTo(404);
    }

    private FilledForm part(Visitor writer, String form, String title) {
        return FilledForm.open(writer, form, "postForm")
                .with("channel", "help")
                .with("title", title + " " + mark)
                .with("body", "Words")
                .with("series", "Weeks " + mark);
    }

    /** The path of the post. */
    private static String publish(FilledForm form) {
        return URI.create(form.press("publish").headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }

    @Test
    void a_members_page_is_kept_nowhere(RunningPortal portal) {
        HttpResponse<String> answer = Visitor.signedIn(portal, "lin").get("/posts");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
