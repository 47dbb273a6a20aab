package org.cohort.mail;

/** Where a mail is on its way. */
public enum MailState {
    /** For its time, or for its next try. */
    WAITING,
    /** A node has taken it and has not given its last line to the mail server: after a kill it is sent anew. */
    SENDING,
    /** The mail server has all of it but the line that ends it, or has that too and has not answered yet. */
    HANDED,
    /** The mail server has said that it has it. */
    SENT,
    /** No longer wanted when it was to be written. */
    DROPPED,
    /** Given up after the last try, or because the mail server will never take it. */
    PARKED,
    /** The answer to {@link #HANDED} never came: it has probably arrived, and is not sent again by itself. */
    UNSURE
}
