package org.cohort.notifications;

import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A notification without what it is about, which is asked for when it is shown.
 *
 * @param byHandle null where the portal itself did it
 */
public record NotificationRow(
        long id,
        Reason reason,
        String contentKind,
        long contentId,
        String wholeKind,
        long wholeId,
        Instant madeAt,
        @Nullable Instant readAt,
        @Nullable Instant hiddenAt,
        @Nullable String byHandle,
        @Nullable String byName) {

    ContentRef content() {
        return new ContentRef(contentKind, contentId);
    }

    ContentRef whole() {
        return new ContentRef(wholeKind, wholeId);
    }

    boolean isUnread() {
        return readAt == null;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    Keyset place() {
        return new Keyset(madeAt, id);
    }
}
