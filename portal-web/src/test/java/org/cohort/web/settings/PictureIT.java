package org.cohort.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class PictureIT {

    @Test
    void a_members_picture_stands_beside_what_they_say(RunningPortal portal) throws IOException {
        Visitor member = Visitor.newMember(portal);
        assertThat(upload(portal, member)).isEqualTo(303);
        String post = member.page("/posts").select(".post-row h2 a").attr("href");
        String place = member.submit(post, "commentForm", Map.of("commentForm:body", "With a face"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        Document page = member.page(place);

        String comment = place.substring(place.indexOf('#'));
        String picture = page.select(comment + " > img.avatar").attr("src");
        assertThat(picture).startsWith("/files/");
        assertThat(portal.get(picture).statusCode()).isEqualTo(200);
        assertThat(page.select(".site-tools img.avatar").attr("src")).isEqualTo(picture);
    }

    @Test
    void a_picture_that_is_too_large_is_told_so_even_where_no_script_sends_the_token(RunningPortal portal)
            throws IOException {
        Visitor member = Visitor.signedIn(portal, "lin");
        byte[] large = new byte[11 << 20];

        assertThat(send(portal, member, large, true).statusCode()).isEqualTo(413);
        HttpResponse<String> plain = send(portal, member, large, false);
        assertThat(plain.statusCode()).isEqualTo(413);
        assertThat(plain.body()).contains("That is too large");
    }

    @Test
    void a_form_without_a_picture_is_asked_for_one(RunningPortal portal) throws IOException {
        HttpResponse<String> answer = send(portal, Visitor.signedIn(portal, "lin"), new byte[0], false);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a picture to upload.");
    }

    private static int upload(RunningPortal portal, Visitor member) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", picture);
        return send(portal, member, picture.toByteArray(), true).statusCode();
    }

    /** With the token where a script puts it, or as a browser does without one: behind the file. */
    private static HttpResponse<String> send(RunningPortal portal, Visitor member, byte[] picture, boolean byScript)
            throws IOException {
        String token = member.page("/settings").select("input[name=csrf]").val();
        String head = """
                --x\r
                Content-Disposition: form-data; name="file"; filename="me.png"\r
                Content-Type: image/png\r
                \r
                """;
        String tail = """
                \r
                --x\r
                Content-Disposition: form-data; name="csrf"\r
                \r
                %s\r
                --x--\r
                """;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(head.getBytes(StandardCharsets.US_ASCII));
        body.write(picture);
        body.write(tail.formatted(byScript ? "" : token).getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("/settings/picture"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return member.send(byScript ? request.header("X-CSRF-Token", token) : request);
    }
}
