package org.cohort.media.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.TooMany;

/**
 * Makes a safe picture of any bytes. PNG, JPEG, GIF and WebP are taken, whatever the file is called. Their headers are
 * looked at first, then all but the pixels is cut away, and what is decoded is encoded anew. Colour profiles go too:
 * a picture in a wide one looks a little paler.
 *
 * <p>Throws {@link Invalid} with a sentence for the one who uploads, or {@link TooMany} while others are at work.
 */
@ApplicationScoped
public class PictureIntake {

    /** Of the uploaded file; phones write 2 to 8 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Pixels; twice the width of a post's column on a dense screen. */
    public static final int LONGEST_SIDE = 2_000;

    /** Pixels, both sides of a member's picture. */
    public static final int AVATAR_SIDE = 256;

    /** Each may need about 64 MB for a moment. */
    private static final int AT_ONCE = 2;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int MEGABYTE = 1024 * 1024;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** A picture to be shown in a text, at most {@value #LONGEST_SIDE} pixels wide and high; GIFs go on moving. */
    public Picture take(byte[] bytes) {
        return inTurn(bytes, (bare, decoding) -> {
            PictureHeader header = bare.header();
            boolean fits = Math.max(header.width(), header.height()) <= LONGEST_SIDE;
            return header.frames() > 1 && fits
                    ? Animation.copy(header, decoding)
                    : still(header, decoding, pixels -> Pixels.within(pixels, LONGEST_SIDE));
        });
    }

    /** The middle of the picture, {@value #AVATAR_SIDE} pixels wide and high. */
    public Picture takeAvatar(byte[] bytes) {
        return inTurn(
                bytes,
                (bare, decoding) -> still(bare.header(), decoding, pixels -> Pixels.square(pixels, AVATAR_SIDE)));
    }

    private Picture inTurn(byte[] bytes, Work work) {
        if (bytes.length > MOST_BYTES) {
            throw new Invalid("file", "media.size", MOST_BYTES / MEGABYTE);
        }
        await();
        try {
            return carefully(bytes, work);
        } finally {
            turns.release();
        }
    }

    private static Picture carefully(byte[] bytes, Work work) {
        try {
            BarePicture bare = BarePicture.of(bytes);
            try (Decoding decoding = new Decoding(bare, new TimeLimit())) {
                return work.on(bare, decoding);
            }
        } catch (DomainException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Decoders answer broken input with exceptions of every kind.
            throw new Invalid("file", "media.damaged");
        }
    }

    private void await() {
        try {
            if (turns.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooMany("media.busy", LONGEST_WAIT);
    }

    /** Drawings stay as sharp as they are, photos get small. */
    private static Picture still(PictureHeader header, Decoding decoding, UnaryOperator<BufferedImage> fit)
            throws IOException {
        BufferedImage pixels = Pixels.plain(decoding.frame(0));
        boolean isDrawing = header.kind() != PictureKind.JPEG
                && (Pixels.areTransparentSomewhere(pixels) || Pixels.areOfFewColours(pixels));
        // Turned last, when there is less to turn.
        BufferedImage shown = header.orientation().apply(fit.apply(pixels));
        return isDrawing ? Encoding.png(shown) : Encoding.jpeg(shown);
    }

    private interface Work {
        Picture on(BarePicture bare, Decoding decoding) throws IOException;
    }
}
