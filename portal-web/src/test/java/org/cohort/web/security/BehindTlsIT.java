package org.cohort.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.security.PassedOn.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that people reach at {@code https}: a proxy speaks TLS with them and plain HTTP with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindTlsIT {

    private static final String HOST = "portal.example.org";
    private static final String BASE = "https://" + HOST;
    private static final String SESSION = "__Host-session";

    private final RunningPortal portal;
    private final PassedOn proxy;

    BehindTlsIT(@TempDir Path data) {
        portal = RunningPortal.start(
                data, Map.of("PORTAL_BASE_URL", BASE + "/", "PORTAL_PROXIES", "127.0.0.1"), "--demo");
        proxy = new PassedOn(portal, HOST);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: " + BASE, "Accept-Language: en"})
    void whoever_signs_in_gets_a_cookie_that_travels_by_tls_alone(String header) {
        Answer answer = signIn(proxy, header);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.all("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(attributes(cookie))
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .noneMatch(attribute -> attribute.startsWith("Domain")));
        assertThat(proxy.get("/settings", "Cookie: " + answer.cookie(SESSION)).status())
                .isEqualTo(200);
    }

    @Test
    void the_cookie_of_a_guests_form_travels_by_tls_alone() {
        assertThat(proxy.get("/sign-in").all("Set-Cookie"))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(attributes(cookie)).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax"))
                .asString()
                .startsWith("__Host-visit=");
    }

    @Test
    void a_session_under_the_plain_name_opens_nothing() {
        String session = signIn(proxy).cookie(SESSION);

        assertThat(proxy.get("/settings", "Cookie: " + session.substring("__Host-".length()))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoever_signs_out_leaves_no_cookie() {
        String session = signIn(proxy).cookie(SESSION);
        String token = Jsoup.parse(proxy.get("/settings", "Cookie: " + session).body())
                .select("[name=csrf]")
                .val();

        Answer answer = proxy.post("/sign-out", Map.of("csrf", token), "Cookie: " + session, "Origin: " + BASE);

        assertThat(answer.cookie(SESSION)).isEqualTo(SESSION + "=");
        assertThat(answer.all("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(attributes(cookie)).contains("Secure", "Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://" + HOST,
                "Origin: " + BASE + ":8443",
                "Origin: " + BASE + ".elsewhere.example.org",
                "Origin: https://elsewhere.example.org",
                "Origin: null",
                "Sec-Fetch-Site: cross-site"
            })
    void what_another_address_sends_is_refused(String header) {
        assertThat(signIn(proxy, header).status()).isEqualTo(403);
    }

    @Test
    void every_answer_asks_for_tls_from_now_on() {
        Document page = Jsoup.parse(proxy.get("/").body());
        Stream<String> assets = page.select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"));
        List<String> paths = Stream.concat(
                        assets,
                        Stream.of(
                                "/",
                                "/posts",
                                "/sign-in",
                                "/settings",
                                "/assets",
                                "/assets/nothing.css",
                                "/files/nothing",
                                "/nothing",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/health/live",
                                "/health/ready",
                                "/control/nothing",
                                "/control/../nothing",
                                "/WEB-INF/web.xml",
                                "/jakarta.faces.resource/nothing.js"))
                .toList();

        assertThat(paths)
                .allSatisfy(path -> assertThat(proxy.get(path).all("Strict-Transport-Security"))
                        .as(path)
                        .containsExactly("max-age=31536000"));
        assertThat(proxy.post("/sign-in", Map.of()))
                .returns(403, Answer::status)
                .satisfies(refused ->
                        assertThat(refused.all("Strict-Transport-Security")).containsExactly("max-age=31536000"));
    }

    /** As it is passed on, and by a proxy that keeps it to itself. */
    @ParameterizedTest
    @ValueSource(strings = {HOST, "127.0.0.1:8080"})
    void nobody_is_sent_to_another_address(String host) {
        PassedOn passing = new PassedOn(portal, host);
        String post = Jsoup.parse(passing.get("/posts").body())
                .select(".post-row h2 a")
                .attr("href");
        String elsewhere = post.substring(0, post.lastIndexOf('/')) + "/elsewhere";

        assertThat(List.of(
                        passing.get("/settings?a=b"),
                        passing.get(elsewhere),
                        passing.get("/assets"),
                        signIn(passing, "Origin: " + BASE),
                        signIn(passing)))
                .flatExtracting(answer -> answer.all("Location"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(place -> assertThat(place).matches("(" + BASE + ")?/([^/].*)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts", "/feed.atom", "/sitemap.xml", "/robots.txt"})
    void what_is_read_names_the_address_of_the_proxy_alone(String path) {
        Answer answer = new PassedOn(portal, "127.0.0.1:8080").get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("http://127.0.0.1").doesNotContain("http://localhost");
    }

    private Answer signIn(PassedOn passing, String... headers) {
        Answer asked = passing.get("/sign-in");
        Element form = Jsoup.parse(asked.body()).getElementById("signInForm");
        if (form == null) {
            throw new AssertionError("No form to sign in: " + asked);
        }
        Map<String, String> fields = new TreeMap<>();
        form.select("input[name]:not([type=checkbox])").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("signInForm:email", "grace");
        fields.put("signInForm:password", password());
        String cookie = "Cookie: " + asked.all("Set-Cookie").get(0).split(";", 2)[0];
        return passing.post(
                "/sign-in",
                fields,
                Stream.concat(Stream.of(cookie), Stream.of(headers)).toArray(String[]::new));
    }

    private String password() {
        return portal.accounts().stream()
                .filter(line -> line.startsWith("grace "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> attributes(String cookie) {
        return List.of(cookie.split("; *"));
    }
}
