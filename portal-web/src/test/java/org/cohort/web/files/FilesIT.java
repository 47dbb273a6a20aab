package org.cohort.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import org.cohort.kernel.Migrations;
import org.cohort.web.fixtures.RunningPortal;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesIT {

    private static final String PICTURE = "/files/" + "ab".repeat(16) + "/desk.png";
    private static final String PLAN = "/files/" + "cd".repeat(16) + "/plan.csv";
    private static final String LOST = "/files/" + "ef".repeat(16) + "/lost.png";
    private static final String PIXELS = "not a picture, but the servlet does not look";

    private final Path data;
    private final RunningPortal portal;

    FilesIT(@TempDir Path data) throws Exception {
        this.data = data;
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + data.resolve("db/portal"));
        database.setUser("sa");
        database.setPassword("");
        Migrations.run(database);
        try (Connection connection = database.getConnection()) {
            add(connection, 1, PICTURE, "image/png", 40, store(PIXELS));
            add(connection, 2, PLAN, "text/csv", null, store("a,b\n1,2\n"));
            add(connection, 3, LOST, "image/png", 40, "0".repeat(64));
        }
        this.portal = RunningPortal.start(data);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void a_picture_is_shown_and_nothing_in_it_can_run() {
        HttpResponse<String> answer = portal.get(PICTURE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PIXELS);
        assertThat(header(answer, "Content-Type")).startsWith("image/png");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename*=UTF-8''desk.png");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anything_else_is_only_downloaded() {
        HttpResponse<String> answer = portal.get(PLAN);

        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''plan.csv");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.body()).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void a_browser_that_has_the_file_is_told_so() {
        String tag = header(portal.get(PICTURE), "ETag");

        HttpResponse<String> again =
                portal.send(HttpRequest.newBuilder(portal.uri(PICTURE)).GET().header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_question_for_the_head_alone_gets_no_body() {
        HttpResponse<String> head =
                portal.send(HttpRequest.newBuilder(portal.uri(PICTURE)).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(PIXELS.length()));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void who_has_no_key_gets_nothing() {
        for (String path : new String[] {
            "/files/1/desk.png", "/files/" + "0".repeat(32) + "/desk.png", PICTURE + "/x", "/files/", LOST
        }) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_guest_uploads_nothing() throws IOException {
        HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(portal.uri("/files"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\""
                        + "\r\n\r\nabc\r\n--x--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(403);
        try (var files = Files.walk(data.resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    private String store(String content) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Path folder = Files.createDirectories(data.resolve("files").resolve(sha256.substring(0, 2)));
        Files.write(folder.resolve(sha256.substring(2)), bytes);
        return sha256;
    }

    private static void add(
            Connection connection, int id, String path, String mediaType, @Nullable Integer width, String sha256)
            throws SQLException {
        String[] parts = path.split("/", -1);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into attachment
                (id, access_key, sha256, media_type, file_name, byte_count, width, height, uploaded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, current_timestamp)""")) {
            insert.setInt(1, id);
            insert.setString(2, parts[2]);
            insert.setString(3, sha256);
            insert.setString(4, mediaType);
            insert.setString(5, parts[3]);
            insert.setInt(6, width == null ? 8 : PIXELS.length());
            insert.setObject(7, width);
            insert.setObject(8, width);
            insert.executeUpdate();
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
