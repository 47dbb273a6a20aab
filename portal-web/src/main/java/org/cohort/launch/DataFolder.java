package org.cohort.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that holds all of a portal: {@code db}, {@code files}, {@code logs}, the settings file; while it runs
 * {@code lock}, {@code control} and {@code run} too. One process at a time has it.
 */
final class DataFolder implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("db", "files", "logs");

    /** For what is made new: it holds what members wrote for few. */
    private static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Failure where it cannot be written or another portal has it */
    static DataFolder open(Path path) {
        if (path.toString().contains(";")) {
            throw new Failure("The data folder " + path
                    + " has a semicolon in its path, which the database cannot take: choose another with --data.");
        }
        try {
            Files.createDirectories(path, OWNER_ALONE);
            FileChannel lock = lock(path);
            for (String folder : FOLDERS) {
                Files.createDirectories(path.resolve(folder), OWNER_ALONE);
            }
            DataFolder opened = new DataFolder(path, lock);
            opened.clearRun();
            return opened;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** The server's own files, empty at every start. */
    Path run() {
        return path.resolve("run");
    }

    Path control() {
        return path.resolve(ControlAddress.FILE);
    }

    @Override
    public void close() {
        try (lock) {
            Files.deleteIfExists(control());
            clearRun();
        } catch (IOException e) {
            // The lock is given back in any case; what is left over is cleared at the next start.
        }
    }

    @SuppressWarnings("StreamResourceLeak") // closed in deleteAll
    private void clearRun() throws IOException {
        if (Files.exists(run())) {
            deleteAll(run());
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            String owner = Files.readString(file).strip();
            channel.close();
            throw new Failure("The data folder " + path + " is in use by another portal (process " + owner
                    + "): stop that one first, or choose another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static Failure unwritable(Path path, IOException e) {
        return new Failure(
                "The data folder " + path + " cannot be written ("
                        + e.getClass().getSimpleName() + ": "
                        + e.getMessage() + "): give " + System.getProperty("user.name")
                        + " the right to write there, or choose another folder with --data.",
                e);
    }
}
