package org.cohort.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cohort.media.picture.PictureIntake;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class UploadIT {

    private static final String BOUNDARY = "part-of-a-form";
    private static final int TOO_LARGE = PictureIntake.MOST_BYTES + 2 * 1024 * 1024;

    @Test
    void a_picture_is_kept_and_says_where(RunningPortal portal) throws IOException {
        HttpResponse<String> answer = send(Visitor.newMember(portal), portal, form(picture()), false);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(portal.get(answer.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_picture_that_comes_in_pieces_is_kept_too(RunningPortal portal) throws IOException {
        assertThat(send(Visitor.newMember(portal), portal, form(picture()), true)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_nothing_of_it_is_kept(RunningPortal portal) throws IOException {
        assertRefused(portal, false);
    }

    @Test
    void a_file_of_unsaid_length_is_refused_as_soon_as_it_is_too_large(RunningPortal portal) throws IOException {
        assertRefused(portal, true);
    }

    @Test
    void a_file_that_is_a_little_too_large_for_its_form_is_refused_too(RunningPortal portal) throws IOException {
        Map<Path, Long> before = kept(portal);
        byte[] form = form(new byte[PictureIntake.MOST_BYTES + 1]);

        assertThat(send(Visitor.newMember(portal), portal, form, false).statusCode())
                .isEqualTo(413);
        assertThat(kept(portal)).isEqualTo(before);
    }

    @Test
    void what_a_guest_sends_is_not_even_read(RunningPortal portal) throws IOException {
        Map<Path, Long> before = kept(portal);
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/imports/upload"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(new byte[TOO_LARGE])));

        assertThat(portal.send(request).statusCode()).isEqualTo(403);
        assertThat(kept(portal)).isEqualTo(before);
    }

    private static void assertRefused(RunningPortal portal, boolean inPieces) throws IOException {
        Visitor writer = Visitor.newMember(portal);
        Map<Path, Long> before = kept(portal);

        HttpResponse<String> answer = send(writer, portal, form(new byte[TOO_LARGE]), inPieces);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("10 MB");
        assertThat(kept(portal)).isEqualTo(before);
    }

    private static HttpResponse<String> send(Visitor writer, RunningPortal portal, byte[] form, boolean inPieces)
            throws IOException {
        BodyPublisher body = inPieces
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))
                : BodyPublishers.ofByteArray(form);
        String token = writer.page("/posts/new").select("[data-token]").attr("data-token");
        return writer.send(HttpRequest.newBuilder(portal.uri("/files"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-Token", token)
                .POST(body));
    }

    private static byte[] form(byte[] file) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"desk.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n";
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(head.getBytes(StandardCharsets.UTF_8));
        form.write(file);
        form.write(end.getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** What lies among the uploaded files and in the server's own folder for what is on its way. */
    private static Map<Path, Long> kept(RunningPortal portal) throws IOException {
        try (Stream<Path> files = Files.walk(portal.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(portal.data().resolve("files"))
                            || file.getFileName().toString().startsWith("upload_"))
                    .collect(
                            Collectors.toMap(file -> file, file -> file.toFile().length()));
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
