package org.cohort.web.access;

import java.net.http.HttpRequest;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Element;

/** Changes as somebody sends them who is not on a page of the portal. */
final class Forms {

    private static final String TOKEN = "X-CSRF-Token";

    private Forms() {}

    /** A token of this member's own session, off one of their pages. */
    static String token(Visitor member) {
        Element field = member.page("/settings").selectFirst("input[name=csrf]");
        if (field == null) {
            throw new AssertionError("The settings have no token");
        }
        return field.val();
    }

    /** A request with a small form and, where it is not empty, a token. */
    static HttpRequest.Builder request(RunningPortal portal, String method, String path, String token) {
        // The server itself refuses a body with DELETE, before anything of the portal's sees it.
        HttpRequest.BodyPublisher form = method.equals("DELETE")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("x=y");
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, form);
        return token.isEmpty() ? request : request.header(TOKEN, token);
    }
}
