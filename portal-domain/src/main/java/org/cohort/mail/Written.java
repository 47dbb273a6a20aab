package org.cohort.mail;

import java.time.Instant;
import org.cohort.kernel.Letter;

/**
 * A mail that is ready to go.
 *
 * @param messageId without its angle brackets
 */
record Written(Letter letter, String messageId, Instant date) {}
