package org.cohort.media.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** One reading of a picture's pixels, bounded in memory and time. */
final class Decoding implements AutoCloseable {

    /** A phone's 12 megapixels are read whole; larger pictures by every second or third pixel. */
    private static final long MOST_DECODED_BYTES = 40_000_000;

    private final PictureHeader header;
    private final ImageReader reader;
    private final TimeLimit limit;

    /** Metadata is read for animations alone: a frame's time and place are in it. */
    Decoding(BarePicture picture, TimeLimit limit) throws IOException {
        this.header = picture.header();
        this.limit = limit;
        this.reader = reader(header.kind());
        reader.addIIOReadProgressListener(limit);
        reader.setInput(picture.open(), false, header.frames() == 1);
    }

    ImageReader reader() {
        return reader;
    }

    /** The frame of this number, at its own size or by an integer smaller. Throws IOException for a damaged one. */
    BufferedImage frame(int number) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int step = step();
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage frame = reader.read(number, how);
        limit.check();
        return frame;
    }

    private int step() {
        long size = (long) header.width() * header.height() * header.bytesPerPixel();
        int step = 1;
        while (size / ((long) step * step) > MOST_DECODED_BYTES) {
            step++;
        }
        return step;
    }

    @Override
    public void close() {
        reader.dispose();
    }

    /**
     * The reader for WebP is made by hand: the registry of ImageIO looks for plug-ins once, through the class loader
     * of whoever comes first, and would keep a web application's classes for ever.
     */
    private static ImageReader reader(PictureKind kind) throws IOException {
        return kind == PictureKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ofTheJdk(ImageIO.getImageReadersByFormatName(kind.name()));
    }

    static ImageWriter writer(PictureKind kind) {
        return ofTheJdk(ImageIO.getImageWritersByFormatName(kind.name()));
    }

    /** Leaves out plug-ins that something else on the server may have registered. */
    private static <T> T ofTheJdk(Iterator<T> found) {
        while (found.hasNext()) {
            T next = found.next();
            if (next.getClass().getModule().equals(ImageIO.class.getModule())) {
                return next;
            }
        }
        throw new IllegalStateException("This Java runtime cannot read or write pictures");
    }
}
