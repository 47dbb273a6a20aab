package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** The notifications of the member who asks; nobody sees another's. */
@ApplicationScoped
@Transactional
@TriesTwice
public class NotificationService {

    /** Notifications on a page; lines are fewer, because several about one thing stand in one. */
    public static final int PAGE = 40;

    /** More unread than this are counted as this many, so that the bell costs the same for everybody. */
    public static final int MOST_COUNTED = 200;

    @Inject
    NotificationRepository notifications;

    @Inject
    VisibleThings visible;

    @Inject
    Clock clock;

    @Inject
    Event<BellChanged> changed;

    /** How many things have something new about them; one statement, none for guests. */
    public long unread(Actor actor) {
        return actor.isGuest() ? 0 : notifications.countUnread(actor.memberId(), MOST_COUNTED);
    }

    /** A page that begins behind a place; {@link Keyset#NEWEST} is the first. Mends what the bell counts. */
    public NotificationPage list(Actor actor, Keyset after) {
        actor.mustBe(Role.MEMBER);
        Page<NotificationRow> page =
                Page.of(notifications.list(actor.memberId(), after, PAGE + 1), PAGE, NotificationRow::place);
        Map<ContentRef, Glimpse> seen = visible.to(
                actor.memberId(),
                page.items().stream().map(NotificationRow::content).toList());
        mend(page.items(), seen);
        return new NotificationPage(NotificationLine.of(page.items(), seen), page.next());
    }

    private void mend(List<NotificationRow> rows, Map<ContentRef, Glimpse> seen) {
        Map<Boolean, List<Long>> wrong = rows.stream()
                .filter(row -> row.isUnread() && row.isHidden() == seen.containsKey(row.content()))
                .collect(Collectors.partitioningBy(
                        row -> seen.containsKey(row.content()),
                        Collectors.mapping(NotificationRow::id, Collectors.toList())));
        wrong.forEach((isVisible, ids) -> notifications.show(ids, isVisible, clock.instant()));
    }

    /** Marks all about a thing as read. */
    public void read(Actor actor, ContentRef whole) {
        actor.mustBe(Role.MEMBER);
        notifications.readAbout(actor.memberId(), whole, clock.instant());
        changed.fire(new BellChanged(actor.memberId()));
    }

    /** Marks everything as read. */
    public void readAll(Actor actor) {
        actor.mustBe(Role.MEMBER);
        notifications.readAll(actor.memberId(), clock.instant());
        changed.fire(new BellChanged(actor.memberId()));
    }

    /** Marks as read what the member has been shown in its own place; how many notifications that were. */
    public int readShown(Actor actor, Collection<ContentRef> shown) {
        actor.mustBe(Role.MEMBER);
        Instant now = clock.instant();
        int read = shown.stream()
                .collect(Collectors.groupingBy(
                        ContentRef::kind, Collectors.mapping(ContentRef::id, Collectors.toList())))
                .entrySet()
                .stream()
                .mapToInt(kind -> notifications.readExactly(actor.memberId(), kind.getKey(), kind.getValue(), now))
                .sum();
        if (read > 0) {
            changed.fire(new BellChanged(actor.memberId()));
        }
        return read;
    }
}
