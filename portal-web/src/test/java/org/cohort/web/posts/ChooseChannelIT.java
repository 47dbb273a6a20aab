package org.cohort.web.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class ChooseChannelIT {

    private static final String FORM = "postForm";

    private static List<String> offered(Document page) {
        return page.select("select[name=postForm:channel] option").eachAttr("value");
    }

    @Test
    void a_new_post_begins_where_everybody_may_write(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        assertThat(offered(writer.page("/posts/new"))).contains("help").doesNotContain("announcements");
        HttpResponse<String> answer = FilledForm.open(writer, "/posts/new", FORM)
                .with("title", "As it comes")
                .with("body", "Nothing else was chosen")
                .press("publish");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_new_post_begins_in_the_channel_that_its_writer_came_from(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String link = writer.page("/channels/journeys")
                .select("main a[href^=/posts/new?]")
                .attr("href");

        assertThat(FilledForm.open(writer, link, FORM).value("channel")).isEqualTo("journeys");
        assertThat(FilledForm.open(writer, "/posts/new?channel=announcements", FORM)
                        .value("channel"))
                .isNotIn("announcements", "");
    }

    @Test
    void no_link_leads_where_the_reader_may_not_write(RunningPortal portal) {
        assertThat(Visitor.newMember(portal).page("/channels/announcements").select("a[href^=/posts/new?]"))
                .isEmpty();
        assertThat(Visitor.guest(portal).page("/channels/journeys").select("a[href^=/posts/new?]"))
                .isEmpty();
        assertThat(Visitor.signedIn(portal, "grace")
                        .page("/channels/announcements")
                        .select("a[href^=/posts/new?]"))
                .hasSize(1);
    }

    @Test
    void a_channel_that_is_missing_or_kept_for_others_is_said_beside_its_field(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        FilledForm form = FilledForm.open(writer, "/posts/new", FORM)
                .with("title", "Misplaced")
                .with("body", "text");

        assertThat(said(form.with("channel", "").press("publish"))).contains("Choose the channel");
        assertThat(said(form.with("channel", "announcements").press("publish"))).contains("Announcements");
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#postForm-channel-hint.error").text();
    }
}
