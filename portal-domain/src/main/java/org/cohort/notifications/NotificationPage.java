package org.cohort.notifications;

import java.util.List;
import org.cohort.kernel.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * Some of a member's notifications, latest first.
 *
 * @param lines possibly none although there is a next page: what may no longer be seen is left out
 * @param next where the next page begins, or null on the last
 */
public record NotificationPage(
        List<NotificationLine> lines, @Nullable Keyset next) {}
