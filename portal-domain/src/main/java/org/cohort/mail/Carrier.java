package org.cohort.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** A way by which mails leave. */
interface Carrier {

    /** Opens it for some mails, one after the other. */
    Carriage open() throws MessagingException;

    /** A way that is open. */
    interface Carriage extends AutoCloseable {

        /**
         * Sends one; returns when whoever gets it has said that they have it.
         *
         * @param whole called when all of it but its end has been handed over
         */
        void send(Written mail, Runnable whole) throws MessagingException, IOException;

        @Override
        void close();
    }
}
