package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cohort.kernel.Migrations;
import org.cohort.web.fixtures.PortalProcess;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a portal from starting is one sentence and status 1, and what was there stays as it was. */
@ExtendWith(SharedPortal.class)
class FailedStartIT {

    private final Path place;

    FailedStartIT(@TempDir Path place) {
        this.place = place;
    }

    @Test
    void a_port_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertSentence(PortalProcess.run(place, "--port", port), "Port " + port + " on 127.0.0.1", "--port");
        }
    }

    @Test
    void a_file_in_the_place_of_the_data_folder() throws IOException {
        Path file = Files.writeString(place.resolve("data"), "not a folder");

        assertSentence(PortalProcess.run(file), "The data folder " + file, "--data");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void a_damaged_database() throws IOException {
        Path database = Files.createDirectories(place.resolve("db")).resolve("portal.mv.db");
        byte[] garbage = "garbage ".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        Files.write(database, garbage);

        assertSentence(PortalProcess.run(place), "The database " + database, "backup");
        assertThat(database).hasBinaryContent(garbage);
    }

    @Test
    void a_database_of_something_else() throws SQLException {
        JdbcDataSource database = embedded();
        execute(database, "create table invoice (id int primary key)", "insert into invoice values (7)");

        assertSentence(PortalProcess.run(place), "the database holds something else", "nothing was lost");

        assertThat(count(database, "select count(*) from invoice where id = 7")).isEqualTo(1);
        assertThat(count(database, "select count(*) from information_schema.tables where table_schema = 'PUBLIC'"))
                .isEqualTo(1);
    }

    @Test
    void a_database_of_a_version_that_is_not_known() throws SQLException {
        JdbcDataSource database = embedded();
        Migrations.run(database);
        execute(database, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '001'");

        assertSentence(PortalProcess.run(place), "tables of an unknown version of the portal", "nothing was lost");
    }

    @Test
    void a_database_server_that_is_not_there() {
        Map<String, String> settings = Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal");

        PortalProcess process =
                PortalProcess.command(settings, List.of("run", "--port", "0", "--data", place.toString()));

        assertSentence(process, "jdbc:postgresql://127.0.0.1:1/portal", "PORTAL_DB_URL");
    }

    @Test
    void a_setting_that_is_unknown() {
        PortalProcess process = PortalProcess.command(
                Map.of("PORTAL_PROT", "8080"), List.of("run", "--port", "0", "--data", place.toString()));

        assertSentence(process, "PORTAL_PROT", "environment");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void a_data_folder_that_another_portal_has(RunningPortal portal) {
        assertSentence(
                PortalProcess.run(portal.data()),
                "The data folder " + portal.data(),
                "process " + portal.process().pid());
        assertThat(portal.get("/").statusCode()).isEqualTo(200);
    }

    private JdbcDataSource embedded() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + place.resolve("db/portal"));
        database.setUser("sa");
        return database;
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static int count(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void assertSentence(PortalProcess process, String... parts) {
        assertThat(process.awaitEnd()).isEqualTo(1);
        assertThat(process.complained().lines())
                .singleElement()
                .asString()
                .startsWith("portal: ")
                .contains(parts)
                .endsWith(".");
        assertThat(process.printed()).isEmpty();
    }
}
