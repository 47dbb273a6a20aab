package org.cohort.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A mail in words, whatever is in them: headers that somebody put into a name or a title stay words.
 *
 * @param to the e-mail address
 * @param from the name of whoever is behind it; the address is the portal's own
 * @param text plain, in lines that a reader may fold
 * @param html the same as a whole page
 * @param thread what it belongs to: mails of one thread stand together; null where it stands alone
 * @param stopPath the path on this portal at which a POST stops mails of this kind; null where none may be stopped
 */
public record Letter(
        String to,
        String from,
        String subject,
        String text,
        String html,
        @Nullable ContentRef thread,
        @Nullable String stopPath) {}
