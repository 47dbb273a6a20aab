package org.cohort.media.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG that make its pixels; texts, profiles, further frames and what follows the end are dropped. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_NAME_AND_CHECKSUM = 12;
    private static final int HEADER_BYTES = 13;
    private static final int COLOUR = 2;
    private static final int GREY_AND_ALPHA = 4;
    private static final int COLOUR_AND_ALPHA = 6;
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final ByteBuffer in;
    private final ByteBuffer kept;
    private Orientation orientation = Orientation.UPRIGHT;

    private PngChunks(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.kept = ByteBuffer.allocate(bytes.length);
    }

    static BarePicture read(byte[] bytes) {
        return new PngChunks(bytes).read();
    }

    private BarePicture read() {
        keep(SIGNATURE);
        PictureHeader header = header();
        String name;
        do {
            name = chunk();
        } while (!name.equals("IEND"));
        PictureHeader turned = PictureHeader.still(
                PictureKind.PNG, header.width(), header.height(), header.bytesPerPixel(), orientation);
        return new BarePicture(kept.array(), kept.position(), turned);
    }

    /** Looks at the header chunk, which comes first, and stays before it. */
    private PictureHeader header() {
        ByteBuffer chunk = in.slice();
        if (chunk.getInt() != HEADER_BYTES || !name(chunk).equals("IHDR")) {
            throw new IllegalArgumentException("A PNG begins with its header");
        }
        int width = chunk.getInt();
        int height = chunk.getInt();
        int bits = chunk.get();
        int colour = chunk.get();
        int samples = switch (colour) {
            case COLOUR -> 3;
            case GREY_AND_ALPHA -> 2;
            case COLOUR_AND_ALPHA -> 4;
            default -> 1;
        };
        int decoded = samples * Math.max(bits / Byte.SIZE, 1);
        boolean isMadePlain = bits > Byte.SIZE || colour == GREY_AND_ALPHA;
        int bytesPerPixel = isMadePlain ? decoded + Integer.BYTES : decoded;
        return PictureHeader.still(PictureKind.PNG, width, height, bytesPerPixel, Orientation.UPRIGHT);
    }

    private String chunk() {
        ByteBuffer chunk = in.slice();
        int length = chunk.getInt();
        String name = name(chunk);
        if (length < 0 || length > chunk.remaining()) {
            throw new IllegalArgumentException("A PNG chunk ends beyond the file");
        }
        if (name.equals("eXIf")) {
            orientation = Orientation.of(chunk.slice(chunk.position(), length));
        }
        if (PIXELS.contains(name)) {
            keep(length + LENGTH_NAME_AND_CHECKSUM);
        } else {
            in.position(in.position() + length + LENGTH_NAME_AND_CHECKSUM);
        }
        return name;
    }

    private static String name(ByteBuffer chunk) {
        byte[] name = new byte[4];
        chunk.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private void keep(int count) {
        kept.put(in.slice(in.position(), count));
        in.position(in.position() + count);
    }
}
