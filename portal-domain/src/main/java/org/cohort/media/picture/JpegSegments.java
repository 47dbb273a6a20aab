package org.cohort.media.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.cohort.kernel.DomainException.Invalid;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG that make its pixels; camera data, profiles, comments and what follows the end are dropped. */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN = 0xC4;
    private static final int LAST_FRAME_KIND = 0xCF;
    private static final int SCAN = 0xDA;
    private static final int TABLES = 0xDB;
    private static final int RESTARTS = 0xDD;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;

    /** Version 1.1, no density, no thumbnail: it says that colours are YCbCr. */
    private static final byte[] PLAIN_JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    /**
     * Of all scans together. Each costs a pass over the whole picture, whatever few bytes it has: about 1.5 ns a pixel.
     * Tools write ten scans.
     */
    private static final long MOST_SCANNED_PIXELS = 800_000_000;

    private final ByteBuffer in;
    private final ByteBuffer kept;
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable PictureHeader header;
    private int scans;

    private JpegSegments(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.kept = ByteBuffer.allocate(bytes.length + PLAIN_JFIF.length);
    }

    static BarePicture read(byte[] bytes) {
        return new JpegSegments(bytes).read();
    }

    private BarePicture read() {
        in.position(2);
        mark(START);
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        mark(END);
        if (header == null || scans == 0) {
            throw new IllegalArgumentException("A JPEG without a picture");
        }
        PictureHeader turned = PictureHeader.still(
                PictureKind.JPEG, header.width(), header.height(), header.bytesPerPixel(), orientation);
        return new BarePicture(kept.array(), kept.position(), turned);
    }

    private int marker() {
        if (Byte.toUnsignedInt(in.get()) != 0xFF) {
            throw new IllegalArgumentException("No marker where a segment should begin");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    private void segment(int marker) {
        int length = Short.toUnsignedInt(in.getShort()) - Short.BYTES;
        ByteBuffer content = in.slice(in.position(), length);
        in.position(in.position() + length);
        switch (marker) {
            case JFIF -> keepIf("JFIF", content, marker, ByteBuffer.wrap(PLAIN_JFIF));
            case ADOBE -> keepIf("Adobe", content, marker, content);
            case EXIF -> turn(content);
            case HUFFMAN, TABLES, RESTARTS -> keep(marker, content);
            case SCAN -> scan(content);
            default -> frame(marker, content);
        }
    }

    private void keepIf(String label, ByteBuffer content, int marker, ByteBuffer instead) {
        if (startsWith(content, label)) {
            keep(marker, instead);
        }
    }

    private void turn(ByteBuffer content) {
        if (startsWith(content, "Exif\0\0")) {
            orientation = Orientation.of(content.slice(6, content.limit() - 6));
        }
    }

    /** The picture's header, or a segment that is not wanted. */
    private void frame(int marker, ByteBuffer content) {
        if (marker < BASELINE || marker > LAST_FRAME_KIND) {
            return;
        }
        if (marker > PROGRESSIVE || header != null) {
            throw new IllegalArgumentException("A JPEG of a kind that browsers do not show");
        }
        int height = Short.toUnsignedInt(content.getShort(1));
        int width = Short.toUnsignedInt(content.getShort(3));
        header = PictureHeader.still(PictureKind.JPEG, width, height, Math.max(content.get(5), 1), Orientation.UPRIGHT);
        keep(marker, content);
    }

    private void scan(ByteBuffer content) {
        if (header == null) {
            throw new IllegalArgumentException("A JPEG's pixels before its size");
        }
        if (++scans * header.pixels() > MOST_SCANNED_PIXELS) {
            throw new Invalid("file", "media.scans");
        }
        keep(SCAN, content);
        int end = endOfScan();
        kept.put(in.slice(in.position(), end - in.position()));
        in.position(end);
    }

    /** Where the next marker stands that is neither an escaped 0xFF nor a restart within the scan. */
    private int endOfScan() {
        int at = in.position();
        while (true) {
            if (in.get(at) == (byte) 0xFF) {
                int next = Byte.toUnsignedInt(in.get(at + 1));
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }

    private void keep(int marker, ByteBuffer content) {
        mark(marker);
        kept.putShort((short) (content.limit() + Short.BYTES));
        kept.put(content.duplicate().rewind());
    }

    private void mark(int marker) {
        kept.put((byte) 0xFF).put((byte) marker);
    }

    private static boolean startsWith(ByteBuffer content, String label) {
        byte[] start = new byte[Math.min(label.length(), content.limit())];
        content.get(0, start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(label);
    }
}
