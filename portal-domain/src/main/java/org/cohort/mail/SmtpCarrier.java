package org.cohort.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Properties;

/** Hands mails to a mail server over one connection. */
final class SmtpCarrier implements Carrier {

    /** Of silence; together less than a mail is taken for. */
    private static final String LONGEST_WAIT_MILLISECONDS = "30000";

    private final SmtpServer server;
    private final Envelope envelope;

    SmtpCarrier(SmtpServer server, Envelope envelope) {
        this.server = server;
        this.envelope = envelope;
    }

    @Override
    public Carriage open() throws MessagingException {
        Session session = Session.getInstance(properties());
        Transport transport = session.getTransport(server.scheme());
        transport.connect(server.host(), server.port(), server.user(), server.password());
        return new Connection(session, transport);
    }

    private Properties properties() {
        String prefix = "mail." + server.scheme() + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", LONGEST_WAIT_MILLISECONDS);
        properties.setProperty(prefix + "timeout", LONGEST_WAIT_MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", LONGEST_WAIT_MILLISECONDS);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", Boolean.toString(server.user() != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        // A password goes to nobody in the clear, except to this machine itself.
        boolean isHere = server.host().equals("localhost") || server.host().equals("127.0.0.1");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(server.user() != null && !isHere));
        // Bounces go to the address of the mails, and so do the names of the portal's own machine.
        properties.setProperty(prefix + "from", envelope.from());
        properties.setProperty(prefix + "localhost", envelope.host());
        return properties;
    }

    private final class Connection implements Carriage {

        private final Session session;
        private final Transport transport;

        Connection(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void send(Written mail, Runnable whole) throws MessagingException, IOException {
            if (!transport.isConnected()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            }
            OutgoingMessage message = envelope.fill(session, mail);
            message.whenWhole(whole);
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (RuntimeException notWritten) {
                // The server waits for more of this one, and would take the next for it.
                close();
                throw notWritten;
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // All that was sent has been answered.
            }
        }
    }
}
