package org.cohort.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people and attackers upload them, made here. */
final class Payloads {

    static final String SCRIPT = "<script>alert(1)</script>";

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_HEADER_CHUNK = 25;

    private Payloads() {}

    /** Left half red, right half blue, so that it shows how it is turned. */
    static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    /** Noise, with more colours than any drawing has. */
    static BufferedImage photo(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return picture;
    }

    /** One shade of grey, given in 8 bits. */
    static BufferedImage grey(int width, int height, int bits, boolean hasAlpha, int shade) {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                hasAlpha,
                false,
                hasAlpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setSample(x, y, 0, shade << (bits - 8));
                if (hasAlpha) {
                    raster.setSample(x, y, 1, (1 << bits) - 1);
                }
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    static byte[] png(BufferedImage picture) {
        return encode(picture, "png");
    }

    static byte[] jpeg(BufferedImage picture) {
        return encode(picture, "jpg");
    }

    static byte[] gif(BufferedImage picture) {
        return encode(picture, "gif");
    }

    private static byte[] encode(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lossy, 16 x 8: the left half green, the right half see-through. */
    static byte[] lossyWebp() {
        return Base64.getDecoder()
                .decode("UklGRmIAAABXRUJQVlA4WAoAAAAQAAAADwAABwAAQUxQSBIAAAABDzD/ERFCLJjMX7ozhYj+Rw5WUDggKgAAAHABAJ0B"
                        + "KhAACAABQCYloAJ0AUAAAP76bv//cVRf+awP96v/0x7//FiAAA==");
    }

    /** The same without loss. */
    static byte[] losslessWebp() {
        return Base64.getDecoder()
                .decode("UklGRjYAAABXRUJQVlA4WAoAAAAQAAAADwAABwAAVlA4TBcAAAAvD8ABEA8wgBHzHwyxYDJ/6c4UIvofGQA=");
    }

    /** A PNG of 8 bits a sample in RGB that claims this size and holds the data of a single row. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", deflate(new byte[16])),
                chunk("IEND", new byte[0]));
    }

    /** The PNG with this chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int at = PNG_SIGNATURE + PNG_HEADER_CHUNK;
        return join(Arrays.copyOf(png, at), chunk(name, content), Arrays.copyOfRange(png, at, png.length));
    }

    /** A compressed text that unpacks to so many megabytes. */
    static byte[] textBomb(int megabytes) {
        return join("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), deflate(new byte[megabytes << 20]));
    }

    private static byte[] chunk(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        byte[] nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        checksum.update(nameBytes);
        checksum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(nameBytes)
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] deflate(byte[] content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
                deflater.write(content);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with what a phone writes: how it was held and where it was. */
    static byte[] withExif(byte[] jpeg, int orientation, String place) {
        byte[] placeBytes = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(64 + placeBytes.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(placeBytes);
        return withSegment(jpeg, 0xE1, exif.array());
    }

    /** The JPEG with this segment behind its first marker. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return join(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A progressive JPEG of this size that goes over it so many times with next to no data. */
    static byte[] jpegOfScans(int width, int height, int scans) {
        ByteBuffer out = ByteBuffer.allocate(200 + scans * 12);
        out.putShort((short) 0xFFD8)
                .putShort((short) 0xFFC2)
                .putShort((short) 11)
                .put((byte) 8);
        out.putShort((short) height).putShort((short) width).put(new byte[] {1, 1, 0x11, 0});
        for (int i = 0; i < scans; i++) {
            out.putShort((short) 0xFFDA).putShort((short) 8).put(new byte[] {1, 1, 0, 0, 0, 0});
            out.put((byte) 0);
        }
        out.putShort((short) 0xFFD9);
        return Arrays.copyOf(out.array(), out.position());
    }

    /** A GIF of so many pictures of a single pixel each. */
    static byte[] gifOfFrames(int frames) {
        byte[] frame = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, (byte) 255, (byte) 255, (byte) 255});
        for (int i = 0; i < frames; i++) {
            out.writeBytes(frame);
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
