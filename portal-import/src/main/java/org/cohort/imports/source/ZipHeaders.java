package org.cohort.imports.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What {@link java.util.zip.ZipFile} does not tell of an archive: which entries are symbolic links, and whether each entry's own
 * header agrees with the directory at the end. Archives beyond 4 GB keep these in other fields and are not looked into.
 */
final class ZipHeaders {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_OTHER_FIELDS = 0xFFFFFFFFL;
    private static final int LARGEST_DIRECTORY = 64 << 20;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_LINK = 0xA000;

    private final Set<String> links = new HashSet<>();
    private final Set<String> contradictory = new HashSet<>();

    /** Reads the headers of an archive that {@link java.util.zip.ZipFile} could open. */
    ZipHeaders(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer tail =
                    read(file, Math.max(0, file.length() - END_BYTES - LONGEST_COMMENT), END_BYTES + LONGEST_COMMENT);
            for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    readDirectory(file, unsigned(tail.getInt(at + 16)), unsigned(tail.getInt(at + 12)));
                    return;
                }
            }
        }
    }

    /** Names of the entries that are symbolic links. */
    Set<String> links() {
        return links;
    }

    /** Names of the entries whose own header gives another name. */
    Set<String> contradictory() {
        return contradictory;
    }

    private void readDirectory(RandomAccessFile file, long offset, long length) throws IOException {
        if (offset == IN_OTHER_FIELDS || length > LARGEST_DIRECTORY) {
            return;
        }
        ByteBuffer directory = read(file, offset, (int) length);
        int at = 0;
        while (at + DIRECTORY_BYTES <= directory.limit() && directory.getInt(at) == DIRECTORY_SIGNATURE) {
            String name = text(directory, at + DIRECTORY_BYTES, directory.getShort(at + 28) & 0xFFFF);
            if ((directory.getInt(at + 38) >>> 16 & UNIX_TYPE) == UNIX_LINK) {
                links.add(name);
            }
            long local = unsigned(directory.getInt(at + 42));
            if (local != IN_OTHER_FIELDS && !name.equals(localName(file, local))) {
                contradictory.add(name);
            }
            at += DIRECTORY_BYTES
                    + (directory.getShort(at + 28) & 0xFFFF)
                    + (directory.getShort(at + 30) & 0xFFFF)
                    + (directory.getShort(at + 32) & 0xFFFF);
        }
    }

    private static String localName(RandomAccessFile file, long offset) throws IOException {
        ByteBuffer header = read(file, offset, LOCAL_BYTES);
        if (header.limit() < LOCAL_BYTES || header.getInt(0) != LOCAL_SIGNATURE) {
            return "";
        }
        int length = header.getShort(26) & 0xFFFF;
        ByteBuffer name = read(file, offset + LOCAL_BYTES, length);
        return text(name, 0, Math.min(length, name.limit()));
    }

    private static ByteBuffer read(RandomAccessFile file, long offset, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - offset))];
        file.seek(Math.min(offset, file.length()));
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(ByteBuffer buffer, int at, int length) {
        byte[] bytes = new byte[Math.max(0, Math.min(buffer.limit(), at + length) - at)];
        buffer.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long unsigned(int value) {
        return value & 0xFFFFFFFFL;
    }
}
