package org.cohort.kernel;

import java.util.Optional;

/** Lets a mail be in the language of the member whom it goes to; implemented where the words of the portal are. */
public interface LetterLanguage {

    /** What the writer writes, with every word in that language. */
    Optional<Letter> write(LetterWriter writer, MailOrder order);
}
