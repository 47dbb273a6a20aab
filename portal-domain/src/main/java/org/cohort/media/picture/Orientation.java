package org.cohort.media.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held.
 *
 * @param code 1 to 8 as Exif counts: 1 is upright, 6 needs a quarter turn to the right
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Reads Exif data, a small TIFF file; upright where it says nothing or makes no sense. */
    static Orientation of(ByteBuffer exif) {
        try {
            ByteBuffer tiff = exif.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                    int code = tiff.getShort(entry + 8);
                    return code > 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException cutShort) {
            return UPRIGHT;
        }
    }

    /** The picture as the photographer saw it. */
    BufferedImage apply(BufferedImage picture) {
        if (code == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = code >= FIRST_ON_ITS_SIDE;
        BufferedImage turned = new BufferedImage(
                onItsSide ? height : width,
                onItsSide ? width : height,
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(picture, turn(width, height), null);
        canvas.dispose();
        return turned;
    }

    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
