package org.cohort.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {

    private final PictureIntake intake = new PictureIntake();

    @Test
    void a_drawing_stays_a_png() {
        Picture picture = intake.take(Payloads.png(Payloads.redAndBlue(40, 20)));

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.extension()).isEqualTo("png");
        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(40, 20);
    }

    @Test
    void a_photo_becomes_a_jpeg_whatever_it_came_as() {
        Picture picture = intake.take(Payloads.png(Payloads.photo(100, 100)));

        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.bytes()).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void transparency_is_kept() throws IOException {
        BufferedImage drawn = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(3, 4, 0x80FF0000);

        BufferedImage shown = decode(intake.take(Payloads.png(drawn)));

        assertThat(shown.getRGB(3, 4)).isEqualTo(0x80FF0000);
        assertThat(shown.getRGB(0, 0) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 8, false", "10, 10, 16, false", "10, 10, 8, true", "10, 10, 16, true",
        "4000, 20, 8, false", "4000, 20, 16, false", "4000, 20, 8, true", "4000, 20, 16, true"
    })
    void grey_stays_as_dark_as_it_is(int width, int height, int bits, boolean hasAlpha) throws IOException {
        byte[] png = Payloads.png(Payloads.grey(width, height, bits, hasAlpha, 0x40));

        assertThat(rgb(decode(intake.take(png)), 5, 5)).containsExactly(0x40, 0x40, 0x40);
        assertThat(rgb(decode(intake.takeAvatar(png)), 128, 128)).containsExactly(0x40, 0x40, 0x40);
    }

    @Test
    void a_grey_photo_stays_as_dark_as_it_is() throws IOException {
        byte[] jpeg = Payloads.jpeg(Payloads.grey(3000, 20, 8, false, 0x40));

        assertThat(rgb(decode(intake.take(jpeg)), 5, 5)).containsExactly(0x40, 0x40, 0x40);
    }

    @Test
    void a_large_picture_is_scaled_down() throws IOException {
        Picture picture = intake.take(Payloads.png(Payloads.redAndBlue(4000, 1000)));

        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(2000, 500);
        assertThat(new Color(decode(picture).getRGB(10, 10))).isEqualTo(Color.RED);
    }

    @Test
    void a_long_thin_picture_keeps_a_pixel() {
        Picture picture = intake.take(Payloads.png(Payloads.redAndBlue(16_000, 2)));

        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(2000, 1);
    }

    @Test
    void an_avatar_is_the_square_in_the_middle() throws IOException {
        Picture picture = intake.takeAvatar(Payloads.png(Payloads.redAndBlue(900, 300)));

        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(256, 256);
        BufferedImage shown = decode(picture);
        assertThat(new Color(shown.getRGB(10, 128))).isEqualTo(Color.RED);
        assertThat(new Color(shown.getRGB(245, 128))).isEqualTo(Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, RED, BLUE",
        "2, 40, 20, BLUE, RED",
        "3, 40, 20, BLUE, RED",
        "4, 40, 20, RED, BLUE",
        "5, 20, 40, RED, RED",
        "6, 20, 40, RED, RED",
        "7, 20, 40, BLUE, BLUE",
        "8, 20, 40, BLUE, BLUE"
    })
    void a_picture_is_turned_as_the_camera_was_held(
            int orientation, int width, int height, String topLeft, String topRight) throws IOException {
        byte[] jpeg = Payloads.jpeg(Payloads.redAndBlue(40, 20));

        BufferedImage shown = decode(intake.take(Payloads.withExif(jpeg, orientation, "")));

        assertThat(new int[] {shown.getWidth(), shown.getHeight()}).containsExactly(width, height);
        assertThat(nearest(shown, 2, 2)).isEqualTo(topLeft);
        assertThat(nearest(shown, width - 3, 2)).isEqualTo(topRight);
    }

    @Test
    void nothing_of_the_camera_is_kept() {
        byte[] jpeg = Payloads.jpeg(Payloads.redAndBlue(40, 20));
        byte[] told = Payloads.withExif(jpeg, 1, "GPS 48.8584 2.2945");
        byte[] commented = Payloads.withSegment(told, 0xFE, Payloads.bytes("GPS of the balcony"));

        Picture picture = intake.take(Payloads.withSegment(commented, 0xE2, Payloads.bytes("ICC_PROFILE GPS")));

        assertThat(text(picture)).doesNotContain("GPS", "Exif", "ICC");
    }

    @Test
    void texts_and_profiles_of_a_png_are_gone() {
        byte[] png = Payloads.png(Payloads.redAndBlue(8, 8));
        for (String chunk : new String[] {"tEXt", "iTXt", "eXIf", "iCCP", "caBX"}) {
            png = Payloads.withChunk(png, chunk, Payloads.bytes("Title\0" + Payloads.SCRIPT));
        }

        assertThat(text(intake.take(png))).doesNotContain("script", "tEXt", "iTXt", "eXIf", "iCCP", "caBX");
    }

    @Test
    void a_compressed_text_is_never_unpacked() {
        byte[] png = Payloads.png(Payloads.redAndBlue(8, 8));

        Picture picture = intake.take(Payloads.withChunk(png, "zTXt", Payloads.textBomb(64)));

        assertThat(picture.width()).isEqualTo(8);
        assertThat(text(picture)).doesNotContain("zTXt");
    }

    @Test
    void what_hangs_behind_a_picture_is_cut_off() {
        BufferedImage drawn = Payloads.redAndBlue(8, 8);
        for (byte[] file : new byte[][] {Payloads.png(drawn), Payloads.jpeg(drawn), Payloads.gif(drawn)}) {
            Picture picture = intake.take(Payloads.join(file, Payloads.bytes("PK\u0003\u0004" + Payloads.SCRIPT)));

            assertThat(text(picture)).doesNotContain("script", "PK\u0003\u0004");
        }
    }

    @Test
    void a_moving_gif_goes_on_moving_without_its_comments() throws IOException {
        byte[] gif = Payloads.gifOfFrames(3);
        byte[] comment =
                Payloads.join(new byte[] {0x21, (byte) 0xFE, 25}, Payloads.bytes(Payloads.SCRIPT), new byte[1]);
        byte[] loop = Payloads.join(
                new byte[] {0x21, (byte) 0xFF, 11},
                Payloads.bytes("NETSCAPE2.0"),
                new byte[] {3, 1, 5, 0, 25},
                Payloads.bytes(Payloads.SCRIPT),
                new byte[1]);
        byte[] head = Arrays.copyOf(gif, 19);

        Picture picture = intake.take(Payloads.join(head, loop, comment, Arrays.copyOfRange(gif, 19, gif.length)));

        assertThat(picture.mediaType()).isEqualTo("image/gif");
        assertThat(text(picture)).contains("NETSCAPE2.0").doesNotContain("script");
        assertThat(BarePicture.of(picture.bytes()).header().frames()).isEqualTo(3);
    }

    @Test
    void the_only_picture_of_a_gif_becomes_a_png() {
        assertThat(intake.take(Payloads.gif(Payloads.redAndBlue(8, 8))).mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void webp_is_read_with_its_transparency() throws IOException {
        for (byte[] webp : new byte[][] {Payloads.lossyWebp(), Payloads.losslessWebp()}) {
            Picture picture = intake.take(webp);
            BufferedImage shown = decode(picture);

            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(shown.getRGB(14, 4) >>> 24).isZero();
            Color left = new Color(shown.getRGB(2, 4), true);
            assertThat(left.getAlpha()).isEqualTo(255);
            assertThat(left.getGreen()).isBetween(120, 136);
            assertThat(left.getRed() + left.getBlue()).isLessThan(24);
        }
    }

    @Test
    void a_picture_too_large_to_decode_is_refused_by_its_header() {
        assertRefused(Payloads.pngThatClaims(10_000, 10_000), "media.pixels");
        assertRefused(Payloads.pngThatClaims(1, 60_000), "media.side");
        assertRefused(Payloads.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE), "media.side");
        assertRefused(Payloads.pngThatClaims(-5, 10), "media.damaged");
        assertRefused(Payloads.pngThatClaims(0, 10), "media.damaged");
    }

    @Test
    void a_picture_that_is_drawn_over_and_over_is_refused() {
        assertRefused(Payloads.jpegOfScans(5_000, 5_000, 65), "media.scans");
        assertRefused(Payloads.gifOfFrames(501), "media.frames");
        assertThat(intake.take(Payloads.gifOfFrames(500)).mediaType()).isEqualTo("image/gif");
    }

    @Test
    void a_file_too_large_is_refused() {
        assertRefused(new byte[PictureIntake.MOST_BYTES + 1], "media.size");
    }

    @Test
    void every_beginning_of_a_picture_is_refused_in_one_sentence() {
        BufferedImage drawn = Payloads.redAndBlue(32, 32);
        byte[][] files = {
            Payloads.png(drawn),
            Payloads.jpeg(drawn),
            Payloads.gif(drawn),
            Payloads.lossyWebp(),
            Payloads.losslessWebp()
        };
        for (byte[] file : files) {
            // The last byte may be missing where it is a GIF's end mark or a WebP's padding.
            int last = file.length - (PictureKind.of(file) == PictureKind.PNG ? 1 : 2);
            for (int length = 0; length <= last; length++) {
                byte[] beginning = Arrays.copyOf(file, length);
                assertThatExceptionOfType(Invalid.class)
                        .as("%s cut to %d bytes", PictureKind.of(file), length)
                        .isThrownBy(() -> intake.take(beginning));
            }
        }
    }

    @Test
    void drawings_that_can_carry_scripts_are_refused_by_name() {
        assertRefused(Payloads.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "media.svg");
        assertRefused(Payloads.bytes("<?xml version='1.0'?><!-- x -->\n<SVG onload='alert(1)'/>"), "media.svg");
    }

    @Test
    void other_files_are_refused() {
        assertRefused(Payloads.bytes("BM" + "\0".repeat(60)), "media.kind");
        assertRefused(Payloads.bytes("%PDF-1.7"), "media.kind");
        assertRefused(Payloads.bytes("MZ"), "media.kind");
        assertRefused(new byte[0], "media.kind");
    }

    private void assertRefused(byte[] bytes, String key) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> intake.take(bytes))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::key)
                        .containsExactly(key));
    }

    private static String text(Picture picture) {
        return new String(picture.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(new int[] {decoded.getWidth(), decoded.getHeight()})
                .containsExactly(picture.width(), picture.height());
        return decoded;
    }

    /** The stored values: Java would take a grey picture's for linear light and brighten them. */
    private static int[] rgb(BufferedImage picture, int x, int y) {
        int[] samples = picture.getRaster().getPixel(x, y, new int[4]);
        return picture.getRaster().getNumBands() < 3
                ? new int[] {samples[0], samples[0], samples[0]}
                : Arrays.copyOf(samples, 3);
    }

    private static String nearest(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }
}
