package org.cohort.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be written now; what is wanted of it stands in {@link MailWanted}.
 *
 * @param mailId of its row, the same when it must be written again
 */
public record MailOrder(
        long mailId, long memberId, @Nullable ContentRef about) {}
