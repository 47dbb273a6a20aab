package org.cohort.kernel;

import java.util.Optional;

/** Writes the mails of one topic at the moment of sending; implemented where the words of the portal are. */
public interface LetterWriter {

    /** As in {@link MailWanted}. */
    String topic();

    /** The mail in words; empty where it is no longer wanted, or nothing of it may be seen any more. */
    Optional<Letter> write(MailOrder order);
}
