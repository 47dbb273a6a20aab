package org.cohort.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cohort.kernel.DataFolder;

/**
 * Bytes under their SHA-256: {@code files/ab/cdef…} in the data folder. A file is there whole or not at all, and the
 * same bytes are there once. It is stored before the row that names it is committed; a file that no row names does no
 * harm.
 */
@ApplicationScoped
class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Nobody writes one file for so long; what is older was left by a portal that was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    @Inject
    DataFolder data;

    private Path root = Path.of("");
    private Path incoming = Path.of("");

    @PostConstruct
    void prepare() {
        open(data.resolve("files"));
    }

    /** Uses this folder, which is made if need be. */
    void open(Path folder) {
        root = folder;
        incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            removeAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for uploaded files cannot be used: " + root, e);
        }
    }

    /** Keeps the bytes through a power cut and says their SHA-256, in lower-case hexadecimal digits. */
    String keep(byte[] bytes) {
        String sha256 = sha256(bytes);
        Path place = place(sha256);
        try {
            if (!Files.exists(place)) {
                write(bytes, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be stored: " + place, e);
        }
        return sha256;
    }

    /** Where the bytes of this SHA-256 lie. */
    Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private void write(byte[] bytes, Path place) throws IOException {
        Path folder = root.resolve(place.getName(place.getNameCount() - 2));
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            force(root);
        }
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** A new name in a folder is durable once the folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void removeAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
