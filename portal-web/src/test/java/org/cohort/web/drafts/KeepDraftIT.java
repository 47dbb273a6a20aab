package org.cohort.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept while somebody writes, asked as the scripts ask. */
@ExtendWith(SharedPortal.class)
class KeepDraftIT {

    private static HttpResponse<String> keep(Visitor writer, String place, String fields) {
        return writer.post(
                "/drafts/keep",
                Map.of("place", place, "fields", fields),
                "X-CSRF-Token",
                token(writer.page("/posts/new")));
    }

    private static String token(Document page) {
        return page.select("[data-token]").attr("data-token");
    }

    @Test
    void what_is_kept_fills_the_form_and_is_listed(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        HttpResponse<String> answer = keep(writer, "post:new", "{\"title\": \"Kept ü\", \"body\": \"so far\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("keptAt");
        Document form = writer.page("/posts/new");
        assertThat(form.select("[id=postForm:title]").val()).isEqualTo("Kept ü");
        assertThat(form.select("[id=postForm:body]").get(0).wholeText()).isEqualTo("so far");
        assertThat(writer.page("/drafts").select("h3").eachText()).containsExactly("Kept ü");
    }

    @Test
    void a_draft_is_discarded_from_the_list(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        keep(writer, "post:new", "{\"title\": \"Not wanted\"}");
        String token = writer.page("/drafts").select("main [name=csrf]").val();

        writer.post("/drafts", Map.of("csrf", token, "jakarta.faces.ViewState", "stateless", "discard", "post:new"));

        assertThat(writer.page("/drafts").text()).doesNotContain("Not wanted");
    }

    @Test
    void nothing_written_is_nothing_kept(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        keep(writer, "post:new", "{\"title\": \"Gone again\"}");

        keep(writer, "post:new", "");

        assertThat(writer.page("/posts/new").select("[id=postForm:title]").val())
                .isEmpty();
    }

    @Test
    void what_is_no_form_is_no_draft(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);

        assertThat(keep(writer, "somewhere", "text").statusCode()).isEqualTo(422);
        assertThat(keep(writer, "post:new", "no JSON").statusCode()).isEqualTo(200);
        assertThat(writer.get("/posts/new").statusCode()).isEqualTo(200);
        assertThat(writer.get("/drafts").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_sees_or_keeps_without_being_signed_in(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);
        String token = guest.page("/sign-in").select("[name=csrf]").val();

        HttpResponse<String> answer =
                guest.post("/drafts/keep", Map.of("place", "post:new", "fields", "text"), "X-CSRF-Token", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(guest.get("/drafts").statusCode()).isEqualTo(302);
        assertThat(guest.get("/people/suggest?q=a").statusCode()).isEqualTo(401);
        assertThat(guest.get("/emoji").statusCode()).isEqualTo(401);
    }
}
