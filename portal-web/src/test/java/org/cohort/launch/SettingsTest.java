package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final Path data;

    SettingsTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void nothing_set_means_loopback_h2_and_open_sign_up() {
        assertThat(read(Map.of()))
                .returns(8080, Settings::port)
                .returns("open", Settings::signUp)
                .returns(true, settings -> settings.proxies().isEmpty())
                .returns(true, settings -> settings.address().isLoopbackAddress())
                .returns(true, settings -> settings.postgres().isEmpty());
    }

    @Test
    void the_command_line_wins_over_the_environment_and_that_over_the_file() throws IOException {
        Files.writeString(
                data.resolve("portal.properties"), "PORTAL_PORT=1\nPORTAL_SIGN_UP=closed\nPORTAL_ADDRESS=::1\n");
        Map<String, String> environment = Map.of("PORTAL_PORT", "2", "PORTAL_SIGN_UP", "invitation");

        Settings settings = Settings.read(Map.of(Setting.DATA, data.toString(), Setting.PORT, "3"), environment);

        assertThat(settings)
                .returns(3, Settings::port)
                .returns("invitation", Settings::signUp)
                .returns("0:0:0:0:0:0:0:1", given -> given.address().getHostAddress());
    }

    @Test
    void an_empty_value_is_no_value() {
        assertThat(read(Map.of("PORTAL_DB_URL", "", "PORTAL_PORT", " ")))
                .returns(8080, Settings::port)
                .returns(true, settings -> settings.postgres().isEmpty());
    }

    @Test
    void names_for_tests_and_other_programs_are_let_be() {
        assertThat(read(Map.of("PORTAL_TEST_REQUIRE", "browser", "PORTALS", "2", "HOME", "/root")))
                .returns(8080, Settings::port);
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org, https://portal.example.org",
        "https://portal.example.org/, https://portal.example.org",
        "https://portal.example.org:443/, https://portal.example.org",
        "https://portal.example.org:80, https://portal.example.org:80",
        "https://portal.example.org:8443, https://portal.example.org:8443",
        "http://portal.example.org:80, http://portal.example.org",
        "http://portal.example.org:443, http://portal.example.org:443",
        "http://[2001:db8::a]:8080/, http://[2001:db8::a]:8080",
        "HTTPS://Portal.Example.ORG, https://portal.example.org"
    })
    void a_base_url_is_kept_as_browsers_say_where_a_page_is_from(String given, String kept) {
        assertThat(read(Map.of("PORTAL_BASE_URL", given)).baseUrl()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org, true",
        "http://portal.example.org, false",
        "http://https.example.org, false",
        ", false"
    })
    void people_come_by_tls_where_the_address_they_see_says_so(String baseUrl, boolean behindTls) {
        Settings settings = read(baseUrl == null ? Map.of() : Map.of("PORTAL_BASE_URL", baseUrl));

        assertThat(settings.isBehindTls()).isEqualTo(behindTls);
        assertThat(settings.alone().isBehindTls()).isEqualTo(behindTls);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_PORT, 65536",
        "PORTAL_PORT, -1",
        "PORTAL_PORT, http",
        "PORTAL_ADDRESS, not an address",
        "PORTAL_BASE_URL, portal.example.org",
        "PORTAL_BASE_URL, ftp://portal.example.org",
        "PORTAL_BASE_URL, https://portal.example.org/community",
        "PORTAL_BASE_URL, https://portal.example.org//",
        "PORTAL_BASE_URL, https://portal.example.org?a=b",
        "PORTAL_BASE_URL, https://portal.example.org/#a",
        "PORTAL_BASE_URL, https://ada@portal.example.org",
        "PORTAL_BASE_URL, https://portal.example.org:0",
        "PORTAL_BASE_URL, https://portal.example.org:65536",
        "PORTAL_BASE_URL, https://portal example.org",
        "PORTAL_BASE_URL, https:///",
        "PORTAL_PROXIES, localhost",
        "PORTAL_PROXIES, proxy.example.org",
        "PORTAL_PROXIES, 10.0.0.0/8",
        "PORTAL_PROXIES, 127.0.0.1:443",
        "PORTAL_PROXIES, 127.0.0.256",
        "PORTAL_PROXIES, 127.1",
        "PORTAL_PROXIES, 127.0.0.1;::1",
        "PORTAL_PROXIES, '127.0.0.1,'",
        "PORTAL_PROXIES, '127.0.0.1, ::g'",
        "PORTAL_SIGN_UP, perhaps",
        "PORTAL_SECOND_FACTOR, all",
        "PORTAL_DB_URL, jdbc:mysql://host/portal",
        "PORTAL_DB_URL, jdbc:postgresql://",
        "PORTAL_SMTP_URL, mail.example.org",
        "PORTAL_SMTP_URL, smtp:///",
        "PORTAL_SMTP_URL, smtp://mail.example.org/inbox",
        "PORTAL_CLUSTER, http://node2",
        "PORTAL_CLUSTER, node2;node3"
    })
    void a_senseless_value_stops_the_start_with_its_name_its_place_and_itself(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(name + " in the environment")
                .hasMessageContaining("\"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_PROT", "PORTAL_", "PORTAL_DS_URL", "PORTAL_SMTP", "PORTAL_TESTING"})
    void an_unknown_name_stops_the_start(String name) {
        assertThatThrownBy(() -> read(Map.of(name, "1")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(name + " in the environment is not a setting");
    }

    @Test
    void an_unknown_name_in_the_file_stops_the_start_and_the_file_is_named() throws IOException {
        Path file = Files.writeString(data.resolve("portal.properties"), "port=8080\n");

        assertThatThrownBy(() -> read(Map.of())).isInstanceOf(Failure.class).hasMessageContaining("port in " + file);
    }

    @Test
    void the_file_cannot_say_where_it_lies_itself() throws IOException {
        Files.writeString(data.resolve("portal.properties"), "PORTAL_DATA=/elsewhere\n");

        assertThatThrownBy(() -> read(Map.of())).isInstanceOf(Failure.class).hasMessageContaining("PORTAL_DATA");
    }

    @Test
    void a_user_without_a_database_makes_no_sense() {
        assertThatThrownBy(() -> read(Map.of("PORTAL_DB_USER", "portal")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("PORTAL_DB_URL");
    }

    @Test
    void the_application_is_told_all_of_it() {
        Settings settings = read(Map.of(
                "PORTAL_DB_URL",
                "jdbc:postgresql://db/portal",
                "PORTAL_DB_USER",
                "portal",
                "PORTAL_DB_PASSWORD",
                " a${b} "));

        assertThat(ApplicationProperties.of(settings))
                .containsEntry("portal.ds.class", "org.postgresql.ds.PGSimpleDataSource")
                .containsEntry("portal.ds.url", "jdbc:postgresql://db/portal")
                .containsEntry("portal.ds.user", "portal")
                .containsEntry("portal.ds.password", " a\\${b} ")
                .containsEntry("portal.data", data.toString())
                .containsEntry("portal.base-url", "http://localhost:8080")
                .containsEntry("portal.sign-up", "open")
                .containsEntry("portal.second-factor", "staff")
                .containsEntry("portal.address", "127.0.0.1")
                .containsEntry("portal.port", "8080");
    }

    @Test
    void the_application_is_told_the_proxies_in_front() {
        assertThat(ApplicationProperties.of(read(Map.of("PORTAL_PROXIES", " 127.0.0.1, ::1,2001:db8::a "))))
                .containsEntry("portal.proxies", "127.0.0.1,0:0:0:0:0:0:0:1,2001:db8:0:0:0:0:0:a");
        assertThat(ApplicationProperties.of(read(Map.of()))).containsEntry("portal.proxies", "");
    }

    @Test
    void a_database_without_a_user_is_asked_as_its_address_says_else_as_this_account() {
        assertThat(ApplicationProperties.of(read(
                        Map.of("PORTAL_DB_URL", "jdbc:postgresql://db/portal?ssl=true&user=a%20b&password=c%26d"))))
                .containsEntry("portal.ds.user", "a b")
                .containsEntry("portal.ds.password", "c&d");
        assertThat(ApplicationProperties.of(read(Map.of("PORTAL_DB_URL", "jdbc:postgresql://db/portal"))))
                .containsEntry("portal.ds.user", System.getProperty("user.name"))
                .containsEntry("portal.ds.password", "");
    }

    @Test
    void what_is_set_and_not_done_is_said_in_a_sentence() {
        assertThat(read(Map.of("PORTAL_CLUSTER", "node2:5701, node3")).withoutEffect())
                .singleElement()
                .asString()
                .startsWith("PORTAL_CLUSTER is set");
        assertThat(read(Map.of()).withoutEffect()).isEmpty();
    }

    @Test
    void the_mail_server_is_passed_on() {
        String server = "smtps://ada:secret@mail.example.org:465?from=portal@example.org";

        assertThat(ApplicationProperties.of(read(Map.of("PORTAL_SMTP_URL", server))))
                .containsEntry("portal.smtp-url", server);
        assertThat(ApplicationProperties.of(read(Map.of()))).containsEntry("portal.smtp-url", "");
    }

    @Test
    void the_password_of_a_senseless_mail_address_is_not_repeated() {
        assertThatThrownBy(() -> read(Map.of("PORTAL_SMTP_URL", "imap://ada:secret@mail.example.org")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("PORTAL_SMTP_URL in the environment is \"imap://…@mail.example.org\"");
    }

    @Test
    void the_embedded_database_answers_a_write_when_it_is_on_its_way_to_the_disk() {
        assertThat(ApplicationProperties.of(read(Map.of())).get("portal.ds.url"))
                .startsWith("jdbc:h2:file:" + data + "/db/portal;WRITE_DELAY=0;QUERY_CACHE_SIZE=256;CACHE_SIZE=");
    }

    private Settings read(Map<String, String> environment) {
        return Settings.read(Map.of(Setting.DATA, data.toString()), environment);
    }
}
