package org.cohort.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.HashSet;
import java.util.Set;
import net.coobird.thumbnailator.resizers.Resizers;

/** What a decoded picture looks like, and the same picture smaller or in a plainer form. */
final class Pixels {

    /** A drawing or a diagram with soft edges has fewer, a photo more. */
    private static final int FEW_COLOURS = 4_096;

    private static final int OPAQUE = 0xFF;
    private static final int ALPHA_SHIFT = 24;
    private static final int GREY = 0x010101;

    private Pixels() {}

    /** In 8 bits a sample and red, green and blue or a palette, as every encoder takes it. */
    static BufferedImage plain(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_CUSTOM && picture.getType() != BufferedImage.TYPE_USHORT_GRAY) {
            return picture;
        }
        boolean isGrey = picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return isGrey ? ofGrey(picture) : drawn(picture);
    }

    /** By hand, because Java takes these grey values for linear light and would brighten them. */
    private static BufferedImage ofGrey(BufferedImage picture) {
        boolean hasAlpha = picture.getColorModel().hasAlpha();
        BufferedImage plain = blank(picture.getWidth(), picture.getHeight(), hasAlpha);
        Raster from = picture.getRaster();
        int deeper = picture.getSampleModel().getSampleSize(0) - Byte.SIZE;
        int[] samples = new int[from.getWidth() * from.getNumBands()];
        int[] row = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getPixels(from.getMinX(), from.getMinY() + y, from.getWidth(), 1, samples);
            for (int x = 0; x < row.length; x++) {
                int at = x * from.getNumBands();
                int alpha = hasAlpha ? samples[at + 1] >> deeper : OPAQUE;
                row[x] = alpha << ALPHA_SHIFT | (samples[at] >> deeper) * GREY;
            }
            plain.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return plain;
    }

    /** No side longer than this many pixels; the same picture where it is small enough. */
    static BufferedImage within(BufferedImage picture, int side) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= side) {
            return picture;
        }
        double factor = (double) side / longest;
        return scaled(picture, Math.max(1, (int) Math.round(picture.getWidth() * factor)), Math.max(1, (int)
                Math.round(picture.getHeight() * factor)));
    }

    /** The middle of the picture, as wide as high. */
    static BufferedImage square(BufferedImage picture, int side) {
        int shortest = Math.min(picture.getWidth(), picture.getHeight());
        BufferedImage middle = picture.getSubimage(
                (picture.getWidth() - shortest) / 2, (picture.getHeight() - shortest) / 2, shortest, shortest);
        return scaled(middle, side, side);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage smaller = blank(width, height, picture.getColorModel().hasAlpha());
        Resizers.PROGRESSIVE.resize(picture, smaller);
        return smaller;
    }

    /** Without transparency: on white where there was some. */
    static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB || picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage opaque = blank(picture.getWidth(), picture.getHeight(), false);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    static boolean areTransparentSomewhere(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> ALPHA_SHIFT != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean areOfFewColours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            int last = ~row[0];
            for (int pixel : row) {
                if (pixel != last && colours.add(pixel) && colours.size() > FEW_COLOURS) {
                    return false;
                }
                last = pixel;
            }
        }
        return true;
    }

    private static BufferedImage drawn(BufferedImage picture) {
        BufferedImage copy = blank(
                picture.getWidth(), picture.getHeight(), picture.getColorModel().hasAlpha());
        Graphics2D canvas = copy.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return copy;
    }

    private static BufferedImage blank(int width, int height, boolean hasAlpha) {
        return new BufferedImage(width, height, hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
