package org.cohort.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohort.kernel.DataFolder;
import org.cohort.kernel.PublicAddress;

/** Which way mails leave: by the mail server that is set, else as files into a folder. */
@ApplicationScoped
class MailRoute {

    /** A system property, which the launcher sets from PORTAL_SMTP_URL; empty where there is none. */
    static final String SERVER = "portal.smtp-url";

    static final String FOLDER = "mail";

    @Inject
    PublicAddress address;

    @Inject
    DataFolder data;

    Carrier carrier() {
        String server = System.getProperty(SERVER, "");
        return server.isEmpty()
                ? new FolderCarrier(data.resolve(FOLDER), new Envelope("no-reply@" + address.host(), address))
                : carrier(SmtpServer.parse(server));
    }

    private Carrier carrier(SmtpServer server) {
        String from = server.from();
        return new SmtpCarrier(server, new Envelope(from == null ? "no-reply@" + address.host() : from, address));
    }
}
