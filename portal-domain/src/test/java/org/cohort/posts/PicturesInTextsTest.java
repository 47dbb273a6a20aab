package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.cohort.comments.Comment;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.media.AttachmentService;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

/** A page does not jump when its pictures arrive. */
@OnBothDatabases
class PicturesInTextsTest {

    @Inject
    AttachmentService attachments;

    @Inject
    Community community;

    @Test
    void an_uploaded_picture_says_its_size_wherever_it_is_shown() throws IOException {
        String path = attachments
                .upload(community.ada().memberId(), "desk.png", picture())
                .getPath();

        Post post = community.aPost().saying("![A desk](" + path + ")").published();
        Comment comment = community
                .aComment()
                .on(post)
                .saying("![The desk](" + path + ")")
                .written();

        assertThat(post.getHtml()).contains("width=\"30\"").contains("height=\"20\"");
        assertThat(comment.getHtml()).contains("width=\"30\"").contains("height=\"20\"");
    }

    @Test
    void a_picture_that_came_with_an_import_says_its_size_too() throws IOException {
        String path = attachments
                .adopt(Actor.GUEST.memberId(), "assets/desk.png", picture())
                .getPath();

        assertThat(community
                        .aPost()
                        .saying("<img src='" + path + "' alt='A desk'>")
                        .published()
                        .getHtml())
                .contains("width=\"30\"");
    }

    @Test
    void the_size_that_an_author_chose_stays() throws IOException {
        String path = attachments
                .upload(community.ada().memberId(), "desk.png", picture())
                .getPath();

        assertThat(community
                        .aPost()
                        .saying("<img src='" + path + "' alt='A desk' width='50%'>")
                        .published()
                        .getHtml())
                .contains("width=\"50%\"")
                .doesNotContain("height=");
    }

    @Test
    void an_address_without_a_picture_has_no_size() {
        assertThat(community
                        .aPost()
                        .saying("![Lost](/files/" + "0".repeat(32) + "/lost.png)")
                        .published()
                        .getHtml())
                .contains("lost.png")
                .doesNotContain("width=");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
