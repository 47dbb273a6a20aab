package org.cohort.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the running portal refuses a change that does not come from a page of this portal. */
@ExtendWith(SharedPortal.class)
class ForgeryIT {

    private static final List<String> CHANGES = List.of("POST", "PUT", "PATCH", "DELETE");

    /** The launcher's own way in, which knows a secret that no browser has. */
    private static final String CONTROL = "/control/";

    /** Where a word from a mail does what it says for whoever has it; mail programs know no token. */
    private static final String UNSUBSCRIBE = "/unsubscribe/";

    /** Where the foot of a page that is the same for everybody is sent: the browser says where it comes from. */
    private static final String LANGUAGE = "/language";

    /** Programs say who they are in each request, and cookies count for nothing: there is nothing to forge. */
    private static final String API = "/api/";

    /** Where pages are made for requests that came under another address. */
    private static final String OUT_OF_REACH = "/WEB-INF/";

    @Test
    void a_change_without_a_token_is_refused(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "grace");

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(CHANGES)
                        .allSatisfy(method -> assertThat(member.send(Forms.request(portal, method, path, ""))
                                        .statusCode())
                                .as("%s %s", method, path)
                                .isEqualTo(403)));
    }

    @Test
    void a_guests_change_without_a_token_is_refused(RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(guest.send(Forms.request(portal, "POST", path, ""))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example.org",
        "Origin, 'null'",
        "Origin, not an address",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_change_with_a_token_from_elsewhere_is_refused(String header, String value, RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "grace");
        String token = Forms.token(member);

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(member.send(Forms.request(portal, "POST", path, token)
                                        .header(header, value))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void no_kind_of_body_stands_in_for_a_token(String type, RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "grace");
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n{}\r\n--x--\r\n";

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(member.send(HttpRequest.newBuilder(portal.uri(path))
                                        .header("Content-Type", type)
                                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @Test
    void a_page_changes_nothing_where_programs_do(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "grace");
        String token = Forms.token(member);
        List<String> paths = Addresses.of(portal).all().stream()
                .filter(path -> path.startsWith(API))
                .toList();

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(CHANGES)
                        .allSatisfy(method -> assertThat(member.send(Forms.request(portal, method, path, token))
                                        .statusCode())
                                .as("%s %s", method, path)
                                .isEqualTo(401)));
    }

    /** Faces takes a request for a form's by this field of it, whatever its method. */
    @Test
    void a_link_that_looks_like_a_form_is_refused(RunningPortal portal) {
        Visitor member = Visitor.signedIn(portal, "grace");

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(member.get(path + "?jakarta.faces.ViewState=stateless")
                                .statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example.org", "Origin, 'null'", "Sec-Fetch-Site, cross-site"})
    void another_site_chooses_nobodys_language(String header, String value, RunningPortal portal) {
        Visitor guest = Visitor.guest(portal);

        assertThat(guest.post(LANGUAGE, Map.of("language", "ar"), header, value).statusCode())
                .isEqualTo(403);

        assertThat(guest.page("/").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_link_changes_no_profile(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);
        String form = "profileForm";
        FilledForm before = FilledForm.open(member, "/settings/profile", form);
        String query = before.with("name", "Lured").fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("csrf"))
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));

        member.get("/settings/profile?" + query + "&" + form + "%3Asave=pressed&jakarta.faces.ViewState=stateless");

        assertThat(FilledForm.open(member, "/settings/profile", form).value("name"))
                .isEqualTo("Somebody New");
    }

    @Test
    void anothers_token_is_refused(RunningPortal portal) {
        String marys = Forms.token(Visitor.signedIn(portal, "mary"));
        Visitor ada = Visitor.signedIn(portal, "ada");

        assertThat(changeable(portal))
                .allSatisfy(path -> assertThat(
                                ada.post(path, Map.of("csrf", marys)).statusCode())
                        .as(path)
                        .isEqualTo(403));
    }

    @Test
    void the_control_door_opens_to_its_secret_alone(RunningPortal portal) {
        Visitor organiser = Visitor.signedIn(portal, "grace");
        String token = Forms.token(organiser);
        // Not by the visitor, whose proxy alone would keep the door shut.
        String cookie = "session=" + organiser.session();

        assertThat(List.of("drain", "import", "demo", "member-role", "routes", "nothing"))
                .allSatisfy(name -> {
                    assertThat(portal.send(Forms.request(portal, "POST", CONTROL + name, token)
                                            .header("Cookie", cookie))
                                    .statusCode())
                            .isEqualTo(404);
                    assertThat(portal.send(Forms.request(portal, "POST", CONTROL + name, token)
                                            .header("Cookie", cookie)
                                            .header("Authorization", "Bearer " + token))
                                    .statusCode())
                            .isEqualTo(404);
                    assertThat(portal.send(HttpRequest.newBuilder(portal.uri(CONTROL + name))
                                            .header("Authorization", "Bearer " + portal.controlSecret())
                                            .GET())
                                    .statusCode())
                            .isEqualTo(404);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/control/../sign-out",
                "/control/..;/sign-out",
                "/control/%2e%2e/sign-out",
                "/control/x/..;x/../sign-out",
                "/control/..%2fsign-out",
                "/control/;/../sign-out",
                "/control/..\\sign-out"
            })
    void no_detour_through_the_control_door_leads_past_the_token(String path, RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);

        assertThat(member.raw("POST", path)).isIn(400, 403, 404, 405);

        assertThat(member.get("/settings").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void the_own_token_is_taken(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);

        assertThat(member.post("/sign-out", Map.of("csrf", Forms.token(member))).statusCode())
                .isEqualTo(303);
        assertThat(member.get("/settings").statusCode()).isEqualTo(302);
    }

    /** Everything that answers, in the table or beside it: what takes no change refuses one all the same. */
    private static List<String> changeable(RunningPortal portal) {
        List<String> paths = Addresses.of(portal).all().stream()
                .filter(path ->
                        !path.startsWith(CONTROL) && !path.startsWith(UNSUBSCRIBE) && !path.startsWith(OUT_OF_REACH))
                .filter(path -> !path.equals(LANGUAGE) && !path.startsWith(API))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(30)
                .contains("/sign-out", "/files", "/settings/picture", "/imports/upload");
        return paths;
    }
}
