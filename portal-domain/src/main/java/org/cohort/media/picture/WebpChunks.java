package org.cohort.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The chunks of a WebP that make its pixels, of an animation those of its first frame; all others are dropped. */
final class WebpChunks {

    private static final int FILE_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int EXTENDED_BYTES = 10;
    private static final byte HAS_ALPHA = 0x10;
    private static final int SIDE_BITS = 14;
    private static final int SIDE_MASK = (1 << SIDE_BITS) - 1;
    private static final int BYTES_PER_PIXEL = 4;

    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable ByteBuffer alpha;
    private @Nullable ByteBuffer lossy;
    private @Nullable ByteBuffer lossless;

    private WebpChunks() {}

    static BarePicture read(byte[] bytes) {
        WebpChunks chunks = new WebpChunks();
        chunks.collect(littleEndian(ByteBuffer.wrap(bytes, FILE_HEADER, bytes.length - FILE_HEADER)));
        return chunks.bare(bytes.length);
    }

    private void collect(ByteBuffer in) {
        while (in.remaining() >= CHUNK_HEADER) {
            String name = name(in);
            int length = in.getInt();
            ByteBuffer content = littleEndian(in.slice(in.position(), length));
            in.position(Math.min(in.limit(), in.position() + length + length % 2));
            take(name, content);
        }
    }

    private void take(String name, ByteBuffer content) {
        switch (name) {
            case "EXIF" -> orientation = Orientation.of(content);
            case "ANMF" -> {
                if (lossy == null && lossless == null) {
                    collect(littleEndian(content.position(FRAME_HEADER).slice()));
                }
            }
            case "ALPH" -> alpha = alpha == null ? content : alpha;
            case "VP8 " -> lossy = lossy == null ? content : lossy;
            case "VP8L" -> lossless = lossless == null ? content : lossless;
            default -> {
                // Profiles, metadata and chunks that nobody knows.
            }
        }
    }

    private BarePicture bare(int mostBytes) {
        ByteBuffer out = littleEndian(ByteBuffer.allocate(mostBytes + FILE_HEADER + CHUNK_HEADER + EXTENDED_BYTES + 2));
        out.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        PictureHeader header;
        if (lossy != null) {
            header = header(lossy.getShort(6) & SIDE_MASK, lossy.getShort(8) & SIDE_MASK);
            if (alpha != null) {
                putExtended(out, header);
                put(out, "ALPH", alpha);
            }
            put(out, "VP8 ", lossy);
        } else if (lossless != null) {
            int sides = lossless.getInt(1);
            header = header((sides & SIDE_MASK) + 1, (sides >>> SIDE_BITS & SIDE_MASK) + 1);
            put(out, "VP8L", lossless);
        } else {
            throw new IllegalArgumentException("A WebP without a picture");
        }
        out.putInt(4, out.position() - CHUNK_HEADER);
        return new BarePicture(out.array(), out.position(), header);
    }

    private PictureHeader header(int width, int height) {
        return PictureHeader.still(PictureKind.WEBP, width, height, BYTES_PER_PIXEL, orientation);
    }

    private static void putExtended(ByteBuffer out, PictureHeader header) {
        ByteBuffer content = littleEndian(ByteBuffer.allocate(EXTENDED_BYTES));
        content.putInt(HAS_ALPHA);
        putThreeBytes(content, header.width() - 1);
        putThreeBytes(content, header.height() - 1);
        put(out, "VP8X", content.flip());
    }

    private static void putThreeBytes(ByteBuffer out, int value) {
        out.putShort((short) value).put((byte) (value >>> Short.SIZE));
    }

    private static void put(ByteBuffer out, String name, ByteBuffer content) {
        out.put(ascii(name)).putInt(content.limit()).put(content.duplicate().rewind());
        if (content.limit() % 2 != 0) {
            out.put((byte) 0);
        }
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer littleEndian(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
