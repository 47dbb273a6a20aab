package org.cohort.notifications;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is new about one thing, in a line.
 *
 * @param whole what it is about
 * @param reason the strongest of all that are in it
 * @param glimpse of what the reader should go to: the first unread, else the latest
 * @param by who did it, where several did for this reason the latest; null where it was the portal itself
 * @param count of the notifications in it
 * @param at when the latest came
 */
public record NotificationLine(
        ContentRef whole,
        Reason reason,
        Glimpse glimpse,
        @Nullable Person by,
        int count,
        boolean unread,
        Instant at) {

    /** Somebody who did it. */
    public record Person(String handle, String name) {

        /** A member who is not to be known. */
        public static final Person UNKNOWN = new Person("", "");
    }

    /** One line for each thing, in the order of the latest row about it; without what the reader may not see. */
    static List<NotificationLine> of(List<NotificationRow> latestFirst, Map<ContentRef, Glimpse> visible) {
        Map<ContentRef, List<NotificationRow>> byWhole = latestFirst.stream()
                .filter(row -> visible.containsKey(row.content()))
                .collect(Collectors.groupingBy(NotificationRow::whole, LinkedHashMap::new, Collectors.toList()));
        return byWhole.values().stream().map(rows -> line(rows, visible)).toList();
    }

    private static NotificationLine line(List<NotificationRow> rows, Map<ContentRef, Glimpse> visible) {
        List<NotificationRow> unread =
                rows.stream().filter(NotificationRow::isUnread).toList();
        List<NotificationRow> told = unread.isEmpty() ? rows.subList(0, 1) : unread;
        NotificationRow strongest =
                told.stream().min(Comparator.comparing(NotificationRow::reason)).orElseThrow();
        return new NotificationLine(
                rows.get(0).whole(),
                strongest.reason(),
                glimpse(told.get(told.size() - 1), visible),
                glimpse(strongest, visible).anonymous() ? Person.UNKNOWN : person(strongest),
                told.size(),
                !unread.isEmpty(),
                rows.get(0).madeAt());
    }

    private static Glimpse glimpse(NotificationRow row, Map<ContentRef, Glimpse> visible) {
        Glimpse glimpse = visible.get(row.content());
        if (glimpse == null) {
            throw new IllegalStateException("Rows that nobody may see are left out before");
        }
        return glimpse;
    }

    private static @Nullable Person person(NotificationRow row) {
        return row.byHandle() == null || row.byName() == null ? null : new Person(row.byHandle(), row.byName());
    }
}
