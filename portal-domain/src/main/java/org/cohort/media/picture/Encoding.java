package org.cohort.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a new file. */
final class Encoding {

    /** Loss that nobody sees at a third of the size of the best quality. */
    private static final float JPEG_QUALITY = 0.85f;

    private Encoding() {}

    static Picture png(BufferedImage pixels) throws IOException {
        return encode(PictureKind.PNG, pixels, 0);
    }

    /**
     * With tables of its own: smaller, and code that somebody has drawn so that it stands in a file made with the usual
     * tables comes out as noise.
     */
    static Picture jpeg(BufferedImage pixels) throws IOException {
        return encode(PictureKind.JPEG, Pixels.opaque(pixels), JPEG_QUALITY);
    }

    private static Picture encode(PictureKind kind, BufferedImage pixels, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Decoding.writer(kind);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (quality > 0) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
                ((JPEGImageWriteParam) how).setOptimizeHuffmanTables(true);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return new Picture(kind, bytes.toByteArray(), pixels.getWidth(), pixels.getHeight());
    }
}
