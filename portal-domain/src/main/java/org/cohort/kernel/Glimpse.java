package org.cohort.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a thing where it is only spoken of: in a notification or a mail.
 *
 * @param whole what it is a part of: a comment's post; the thing itself where it stands alone
 * @param title of the whole
 * @param path of the thing on this portal
 * @param excerpt its first words, plain
 * @param language of the words, a BCP 47 code, or null where it is not said
 * @param at when it was written
 * @param anonymous whether readers are not to know who wrote it
 */
public record Glimpse(
        ContentRef whole,
        String title,
        String path,
        String excerpt,
        @Nullable String language,
        Instant at,
        boolean anonymous) {}
