package org.cohort.media.picture;

import org.cohort.kernel.DomainException.Invalid;

/**
 * What a picture says of itself before a pixel is decoded.
 *
 * @param width in pixels
 * @param height in pixels
 * @param frames one, or more for an animation
 * @param pixels of all frames together
 * @param bytesPerPixel what a pixel takes in memory, decoded and where need be once more in 8 bits a sample
 * @param orientation how the camera was held
 */
record PictureHeader(
        PictureKind kind, int width, int height, int frames, long pixels, int bytesPerPixel, Orientation orientation) {

    /** Beyond what phones take; a decoder's memory and time grow with it. */
    private static final long MOST_PIXELS = 40_000_000;

    /** The decoder for WebP is slower by a factor of four and holds a lossless picture whole, 4 bytes a pixel. */
    private static final long MOST_PIXELS_OF_WEBP = 13_000_000;

    /** What browsers and graphics cards still show. */
    private static final int LONGEST_SIDE = 16_384;

    private static final long MILLION = 1_000_000;

    static PictureHeader still(PictureKind kind, int width, int height, int bytesPerPixel, Orientation orientation) {
        return new PictureHeader(kind, width, height, 1, (long) width * height, bytesPerPixel, orientation);
    }

    /** Throws {@link Invalid} where decoding would cost too much. */
    void check() {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture without pixels");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new Invalid("file", "media.side", LONGEST_SIDE);
        }
        long most = kind == PictureKind.WEBP ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
        if (pixels > most) {
            throw new Invalid("file", "media.pixels", most / MILLION);
        }
    }
}
