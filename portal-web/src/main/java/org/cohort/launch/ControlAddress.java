package org.cohort.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a running portal takes commands, kept in a file that only its owner can read.
 *
 * @param host an address of this machine
 * @param secret what a command must bring
 */
record ControlAddress(String host, int port, String secret) {

    static final String FILE = "control";

    /** 256 bits: not to be guessed, whatever the rate. */
    private static final int SECRET_BYTES = 32;

    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Writes it whole or not at all. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, host + "\n" + port + "\n" + secret + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the file says; empty where there is none. */
    static Optional<ControlAddress> read(Path file) {
        try {
            String[] lines = Files.readString(file, StandardCharsets.US_ASCII).split("\n", -1);
            return Optional.of(new ControlAddress(lines[0], Integer.parseInt(lines[1]), lines[2]));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Failure(
                    "The portal on this data folder cannot be asked, for " + file
                            + " cannot be read: run the command as the user who started it.",
                    e);
        }
    }
}
