package org.cohort.web.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cohort.fixtures.AtOnce;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server's own transactions, which the tests of the services only imitate. */
@ExtendWith(SharedPortal.class)
class SendTwiceIT {

    @Test
    void a_form_sent_many_times_at_once_makes_one_comment(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        String post =
                writer.page("/posts").select(".post-row h2 a, .post-row h3 a").attr("href");
        Document page = writer.page(post);
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("#commentForm input[name], #commentForm textarea[name]")) {
            fields.put(field.attr("name"), field.val());
        }
        fields.put("commentForm:body", "Pressed by an impatient finger");
        String action = page.select("#commentForm").attr("action");

        List<HttpResponse<String>> answers = AtOnce.each(6, i -> writer.post(action.isEmpty() ? post : action, fields));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(new HashSet<>(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location").orElse(""))
                        .toList()))
                .hasSize(1);
    }
}
