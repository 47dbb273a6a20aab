package org.cohort.web.payloads;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Payloads sent by a member with the form below a post.
 *
 * @param taken how many became comments
 * @param refused the others: empty ones, and those too long or too costly for a comment
 */
record CommentsOf(int taken, List<String> refused) {

    private static final int REDIRECT = 302;

    static CommentsOf write(Visitor member, String post, List<Payload> payloads) {
        Map<String, String> fields = new HashMap<>();
        Document page = member.page(post);
        String action = page.select("#commentForm").attr("action");
        for (Element field : page.select("#commentForm input[name], #commentForm textarea[name]")) {
            fields.put(field.attr("name"), field.val());
        }
        List<String> refused = new ArrayList<>();
        for (Payload payload : payloads) {
            fields.put("commentForm:body", payload.text());
            fields.put("commentForm:key", UUID.randomUUID().toString());
            HttpResponse<String> answer = member.post(action, fields);
            if (answer.statusCode() != REDIRECT) {
                refused.add(payload.id());
            }
        }
        return new CommentsOf(payloads.size() - refused.size(), refused);
    }
}
