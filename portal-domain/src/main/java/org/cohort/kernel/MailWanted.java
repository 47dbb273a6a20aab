package org.cohort.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Announced in the transaction that causes a mail, which becomes a row in the same one. Its words are written when it is
 * sent, by the {@link LetterWriter} of the topic: so it says what is true then.
 *
 * @param memberId whom it is for; 0 for somebody who is no member, whom the writer finds by what it is about
 * @param notBefore when it may be sent
 * @param onlyOne of the mails that are waiting no two have this name; null where each is wanted
 */
public record MailWanted(
        String topic,
        long memberId,
        @Nullable ContentRef about,
        Instant notBefore,
        @Nullable String onlyOne) {}
