package org.cohort.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

    private static int upload(RunningPortal portal, Visitor member) throws IOException {
        String head = """
                --x\r
                Content-Disposition: form-data; name="file"; filename="me.png"\r
                Content-Type: image/png\r
                \r
                """;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(head.getBytes(StandardCharsets.US_ASCII));
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", body);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        String token = member.page("/settings").select("input[name=csrf]").val();
        return member.send(HttpRequest.newBuilder(portal.uri("/settings/picture"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("X-CSRF-Token", token)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .statusCode();
    }
}
