package org.cohort.kernel;

import org.cohort.kernel.DomainException.Invalid;
import org.jspecify.annotations.Nullable;

/** Names one filled-in form of one person: sent twice, by a double click or after a lost answer, it counts once. */
public final class SubmissionKey {

    /** A UUID, and room for the keys of other programs; the columns hold as much. */
    public static final int LONGEST = 60;

    private SubmissionKey() {}

    /**
     * The key of a form, null where it has none.
     *
     * @throws Invalid of the field {@code submissionKey} where it is longer than {@link #LONGEST}
     */
    public static @Nullable String of(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        if (sent.length() > LONGEST) {
            throw new Invalid("submissionKey", "error.tooLong", sent.length(), LONGEST);
        }
        return sent;
    }
}
