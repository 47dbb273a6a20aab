package org.cohort.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AttachmentsTest {

    private static final byte[] NOTES = "what,when\nread,monday\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    AttachmentService attachments;

    @Inject
    Community community;

    @Inject
    OneTransaction one;

    @Test
    void an_uploaded_picture_is_found_by_the_key_in_its_address() throws IOException {
        long ada = community.ada().memberId();

        Attachment uploaded = attachments.upload(ada, "night desk (2).jpeg", picture(30, 20));

        assertThat(uploaded.getPath()).matches("/files/[0-9a-f]{32}/night%20desk%20%282%29\\.png");
        Attachment found =
                attachments.find(uploaded.getPath().split("/", -1)[2]).orElseThrow();
        assertThat(found).isEqualTo(uploaded);
        assertThat(found.isPicture()).isTrue();
        assertThat(found.getWidth()).isEqualTo(30);
        assertThat(found.getUploadedBy()).isEqualTo(ada);
        assertThat(attachments.place(found)).hasSize(found.getByteCount());
        assertThat(attachments.find("0".repeat(32))).isEmpty();
    }

    @Test
    void the_same_file_of_the_same_member_is_one_attachment() throws IOException {
        long ada = community.ada().memberId();
        long omar = community.omar().memberId();
        Attachment first = attachments.upload(ada, "desk.png", picture(30, 20));

        assertThat(attachments.upload(ada, "desk.png", picture(30, 20))).isEqualTo(first);
        assertThat(attachments.upload(ada, "other.png", picture(30, 20))).isNotEqualTo(first);
        Attachment ofOmar = attachments.upload(omar, "desk.png", picture(30, 20));
        assertThat(ofOmar.getPath()).isNotEqualTo(first.getPath());
        assertThat(ofOmar.getSha256()).isEqualTo(first.getSha256());
    }

    @Test
    void a_picture_of_a_member_is_square() throws IOException {
        Attachment avatar = attachments.uploadAvatar(community.ada().memberId(), "me.png", picture(600, 300));

        assertThat(avatar.getWidth()).isEqualTo(256).isEqualTo(avatar.getHeight());
    }

    @Test
    void guests_upload_nothing() {
        assertThatExceptionOfType(SignInNeeded.class)
                .isThrownBy(() -> attachments.upload(Actor.GUEST.memberId(), "a.png", picture(3, 3)));
        assertThatExceptionOfType(SignInNeeded.class)
                .isThrownBy(() -> attachments.uploadAvatar(Actor.GUEST.memberId(), "a.png", picture(3, 3)));
    }

    @Test
    void sixty_uploads_an_hour_are_enough() throws IOException {
        long ada = community.ada().memberId();
        for (int i = 0; i < UploadLimit.UPLOADS; i++) {
            attachments.upload(ada, "a.png", picture(3, 3));
        }

        assertThatExceptionOfType(TooMany.class)
                .isThrownBy(() -> attachments.upload(ada, "a.png", picture(3, 3)))
                .satisfies(refused -> assertThat(refused.retryAfter()).isPositive());
        assertThat(attachments.upload(community.omar().memberId(), "a.png", picture(3, 3)))
                .isNotNull();
    }

    @Test
    void members_upload_pictures_and_nothing_else() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> attachments.upload(community.ada().memberId(), "plan.csv", NOTES));
    }

    @Test
    void files_of_imported_posts_are_kept_as_downloads() {
        Attachment plan = attachments.adopt(0, "files/plan.CSV", NOTES);

        assertThat(plan.isPicture()).isFalse();
        assertThat(plan.getMediaType()).isEqualTo("text/csv");
        assertThat(plan.getFileName()).isEqualTo("plan.csv");
        assertThat(plan.getUploadedBy()).isNull();
        assertThat(attachments.place(plan)).hasBinaryContent(NOTES);
        assertThat(attachments.adopt(0, "files/plan.CSV", NOTES)).isEqualTo(plan);
    }

    @Test
    void pictures_of_imported_posts_are_made_safe_like_any() throws IOException {
        Attachment desk = attachments.adopt(0, "assets/desk.jpg", picture(30, 20));

        assertThat(desk.isPicture()).isTrue();
        assertThat(desk.getFileName()).isEqualTo("desk.png");
    }

    @Test
    void an_import_goes_on_after_a_file_that_is_refused() {
        byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

        Attachment plan = one.get(() -> {
            assertThatExceptionOfType(Invalid.class).isThrownBy(() -> attachments.adopt(0, "leaf.svg", svg));
            return attachments.adopt(0, "plan.csv", NOTES);
        });

        assertThat(attachments.get(plan.getId())).isEqualTo(plan);
    }

    @Test
    void a_download_is_what_its_name_says() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> attachments.adopt(0, "page.html", page));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> attachments.adopt(0, "page.pdf", page));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> attachments.adopt(0, "a.txt", new byte[] {1, 0, 2}));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> attachments.adopt(0, "a.txt", new byte[] {(byte) 0xC3, 0x28}));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
