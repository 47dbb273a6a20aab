package org.cohort.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message that keeps its number through all tries, and says when all of it has been written. */
final class OutgoingMessage extends MimeMessage {

    private final String messageId;
    private Runnable whole = () -> {};

    OutgoingMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Called after the last byte of it, before the line that ends it for the server. */
    void whenWhole(Runnable action) {
        whole = action;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        whole.run();
    }
}
