package org.cohort.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Writes each mail into a folder, under its own name: written again, it is still one. */
final class FolderCarrier implements Carrier {

    private static final String ENDING = ".eml";

    private final Path folder;
    private final Envelope envelope;

    FolderCarrier(Path folder, Envelope envelope) {
        this.folder = folder;
        this.envelope = envelope;
    }

    @Override
    public Carriage open() {
        Session session = Session.getInstance(new Properties());
        return new Carriage() {
            @Override
            public void send(Written mail, Runnable whole) throws MessagingException, IOException {
                put(envelope.fill(session, mail), mail.messageId());
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    private void put(OutgoingMessage message, String messageId) throws MessagingException, IOException {
        Files.createDirectories(folder);
        String name = messageId.substring(0, messageId.indexOf('@'));
        Path beside = folder.resolve("." + name);
        try (OutputStream out = Files.newOutputStream(beside)) {
            message.writeTo(out);
        }
        Files.move(beside, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
    }
}
