package org.cohort.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.cohort.kernel.DomainException.Invalid;

/** The blocks of a GIF that make its pictures; comments, metadata and what follows the end are dropped. */
final class GifBlocks {

    /** Half a minute at the usual pace. */
    private static final int MOST_FRAMES = 500;

    private static final int HEADER_BYTES = 6;
    private static final int SCREEN_BYTES = 7;
    private static final int DESCRIPTOR_BYTES = 10;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final String LOOP = "NETSCAPE2.0";

    private final ByteBuffer in;
    private final ByteBuffer kept;
    private int frames;
    private long pixels;

    private GifBlocks(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.kept = ByteBuffer.allocate(bytes.length + 1);
    }

    static BarePicture read(byte[] bytes) {
        return new GifBlocks(bytes).read();
    }

    private BarePicture read() {
        int width = Short.toUnsignedInt(in.getShort(HEADER_BYTES));
        int height = Short.toUnsignedInt(in.getShort(HEADER_BYTES + 2));
        keep(HEADER_BYTES + SCREEN_BYTES + tableBytes(HEADER_BYTES + 4));
        // Many tools forget the end mark, and browsers do not miss it.
        while (in.hasRemaining() && peek(0) != END) {
            block();
        }
        if (frames == 0) {
            throw new IllegalArgumentException("A GIF without a picture");
        }
        kept.put((byte) END);
        PictureHeader header =
                new PictureHeader(PictureKind.GIF, width, height, frames, pixels, 1, Orientation.UPRIGHT);
        return new BarePicture(kept.array(), kept.position(), header);
    }

    private void block() {
        switch (peek(0)) {
            case PICTURE -> picture();
            case EXTENSION -> extension();
            default -> throw new IllegalArgumentException("A GIF block of an unknown kind");
        }
    }

    private void picture() {
        if (++frames > MOST_FRAMES) {
            throw new Invalid("file", "media.frames", MOST_FRAMES);
        }
        int at = in.position();
        pixels += (long) Short.toUnsignedInt(in.getShort(at + 5)) * Short.toUnsignedInt(in.getShort(at + 7));
        int start = DESCRIPTOR_BYTES + tableBytes(at + 9) + 1;
        keep(start + subBlocks(start));
    }

    private void extension() {
        int length = 2 + subBlocks(2);
        boolean wanted = peek(1) == CONTROL || (peek(1) == APPLICATION && label().equals(LOOP));
        if (wanted) {
            keep(length);
        } else {
            in.position(in.position() + length);
        }
    }

    private String label() {
        byte[] label = new byte[Math.min(peek(2), LOOP.length())];
        in.get(in.position() + 3, label);
        return new String(label, StandardCharsets.ISO_8859_1);
    }

    /** The length of the data blocks at this distance, with the empty one that ends them. */
    private int subBlocks(int distance) {
        int length = 0;
        int size;
        do {
            size = peek(distance + length);
            length += size + 1;
        } while (size != 0);
        return length;
    }

    /** The size of the colour table that the flags at this place announce. */
    private int tableBytes(int flagsAt) {
        int flags = in.get(flagsAt);
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int peek(int distance) {
        return Byte.toUnsignedInt(in.get(in.position() + distance));
    }

    private void keep(int count) {
        kept.put(in.slice(in.position(), count));
        in.position(in.position() + count);
    }
}
