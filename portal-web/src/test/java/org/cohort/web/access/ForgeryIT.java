package org.cohort.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.cohort.web.routing.Route;
import org.cohort.web.routing.Routes;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address that takes a change refuses one that does not come from a page of this portal. */
@ExtendWith(SharedPortal.class)
class ForgeryIT {

    private static final List<String> SERVLETS =
            List.of("/sign-out", "/settings/picture", "/files", "/drafts/keep", "/preview");

    @Test
    void a_change_without_a_token_is_refused(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "ada");

        assertThat(changing())
                .allSatisfy(path -> assertThat(
                                member.post(path, Map.of("x", "y")).statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @Test
    void a_change_with_a_token_from_another_origin_is_refused(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "ada");
        String token = token(member);

        assertThat(changing())
                .allSatisfy(path -> assertThat(
                                member.post(path, Map.of("csrf", token), "Origin", "https://elsewhere.example.org")
                                        .statusCode())
                        .as(path)
                        .isEqualTo(403));
        assertThat(member.post("/sign-out", Map.of("csrf", token), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anothers_token_is_refused(RunningPortal portal) {
        String marys = token(Visitor.signedIn(portal, "mary"));

        assertThat(Visitor.signedIn(portal, "ada")
                        .post("/sign-out", Map.of("csrf", marys))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_own_token_is_taken(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);

        assertThat(member.post("/sign-out", Map.of("csrf", token(member))).statusCode())
                .isEqualTo(303);
        assertThat(member.get("/settings").statusCode()).isEqualTo(302);
    }

    private static List<String> changing() {
        return Stream.concat(
                        Routes.ALL.stream()
                                .filter(route -> route.methods().contains("POST"))
                                .map(ForgeryIT::filled),
                        SERVLETS.stream())
                .toList();
    }

    private static String filled(Route route) {
        return route.pattern().replace("{id}", "999999999").replaceAll("\\{\\w+}", "no-such-thing");
    }

    private static String token(Visitor visitor) {
        Element field = visitor.page("/settings").selectFirst("input[name=csrf]");
        return field == null ? "" : field.val();
    }
}
