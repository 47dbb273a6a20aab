package org.cohort.media.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.cohort.kernel.DomainException.Invalid;

/** An encoded picture cut down to the parts that a decoder needs, and what its header says. */
final class BarePicture {

    private final byte[] bytes;
    private final int length;
    private final PictureHeader header;

    /** The first {@code length} of the bytes count. */
    BarePicture(byte[] bytes, int length, PictureHeader header) {
        this.bytes = bytes;
        this.length = length;
        this.header = header;
    }

    /**
     * Looks at the file without decoding a pixel. Throws {@link Invalid} for a file of another kind or too large a
     * picture, and any other runtime exception for a damaged one.
     */
    static BarePicture of(byte[] bytes) {
        BarePicture bare = switch (PictureKind.of(bytes)) {
            case PNG -> PngChunks.read(bytes);
            case JPEG -> JpegSegments.read(bytes);
            case GIF -> GifBlocks.read(bytes);
            case WEBP -> WebpChunks.read(bytes);
        };
        bare.header.check();
        return bare;
    }

    PictureHeader header() {
        return header;
    }

    ImageInputStream open() {
        return new ByteArrayImageInputStream(bytes, 0, length);
    }
}
