package org.cohort.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.SkippedSource;

/**
 * Reads an archive in place; nothing is unpacked to a disk. One entry that points outside refuses the whole archive: whoever
 * made it meant harm. Sizes are counted while reading, never believed.
 */
final class ZipSource {

    static final int MOST_ENTRIES = FolderSource.MOST_FILES;

    /** Larger than any picture or recording that a post shows. */
    static final long LARGEST_ENTRY = 256L << 20;

    /** Text packs 20 times smaller at best; a bomb a thousand times. Small files are free to be empty lines. */
    static final int MOST_RATIO = 200;

    /** A whole workspace with its files. */
    static final long LARGEST_UNPACKED = 20L << 30;

    static final int DEEPEST = 50;

    private static final long FREE_OF_RATIO = 1L << 20;

    private final ZipFile zip;
    private final ZipHeaders headers;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<SkippedSource> leftOut = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ZipSource(ZipFile zip, ZipHeaders headers) {
        this.zip = zip;
        this.headers = headers;
    }

    static SourceTree open(Path path) throws IOException {
        ZipFile zip = openZip(path);
        try {
            ZipSource source = new ZipSource(zip, new ZipHeaders(path));
            source.list();
            return new SourceTree(String.valueOf(path.getFileName()), source.files, source.leftOut, zip);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new ImportException("%s is not a readable .zip archive; pack the folder again.".formatted(path), e);
        }
    }

    private void list() {
        if (zip.size() > MOST_ENTRIES) {
            throw refused("it has more than %,d entries".formatted(MOST_ENTRIES));
        }
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = checkedPath(entry);
            if (!entry.isDirectory()) {
                unpacked += Math.max(0, entry.getSize());
                add(entry, path);
            }
        }
        if (unpacked > LARGEST_UNPACKED) {
            throw refused("it unpacks to more than %d GB".formatted(LARGEST_UNPACKED >> 30));
        }
        files.sort(Comparator.comparing(SourceFile::path));
    }

    private String checkedPath(ZipEntry entry) {
        String path = EntryName.safe(entry.getName())
                .orElseThrow(() -> refused("an entry's name points outside of it or cannot be a file's"));
        if (path.chars().filter(c -> c == '/').count() >= DEEPEST) {
            throw refused("its folders are nested more than %d deep".formatted(DEEPEST));
        }
        if (headers.contradictory().contains(entry.getName())) {
            throw refused("two headers of one entry disagree, at " + path);
        }
        return path;
    }

    private void add(ZipEntry entry, String path) {
        if (!seen.add(path)) {
            throw refused("it holds two files of the same name, " + path);
        }
        if (headers.links().contains(entry.getName())) {
            leftOut.add(new SkippedSource(path, "a link or device, not a file"));
        } else if (path.startsWith("__MACOSX/")) {
            leftOut.add(new SkippedSource(path, "made or kept by a tool, not written for readers"));
        } else {
            refuseBomb(entry);
            files.add(new SourceFile(path, entry.getSize(), () -> read(entry)));
        }
    }

    private void refuseBomb(ZipEntry entry) {
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > LARGEST_ENTRY || (size > FREE_OF_RATIO && size / packed > MOST_RATIO)) {
            throw refused("%s unpacks to %,d bytes from %,d".formatted(entry.getName(), size, packed));
        }
    }

    private byte[] read(ZipEntry entry) throws IOException {
        // Grows with what arrives: the declared size may be a lie in either direction.
        try (InputStream in = zip.getInputStream(entry)) {
            long most = Math.min(LARGEST_ENTRY, Math.max(FREE_OF_RATIO, entry.getCompressedSize() * MOST_RATIO));
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new IOException("unpacks to more than it says");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged in the archive", e);
        }
    }

    private ImportException refused(String reason) {
        return new ImportException("The archive %s is refused: %s."
                .formatted(Path.of(zip.getName()).getFileName(), reason));
    }
}
