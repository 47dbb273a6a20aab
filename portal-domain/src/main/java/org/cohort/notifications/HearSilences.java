package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Silenced;

/** What somebody said before is read for whoever wants to hear nothing more of them, and so in no mail that waits. */
@ApplicationScoped
class HearSilences {

    @Inject
    NotificationRepository notifications;

    @Inject
    VisibleThings visible;

    @Inject
    Clock clock;

    @Inject
    Event<BellChanged> changed;

    void hear(@Observes Silenced silence) {
        List<Notification> unread = notifications.unreadBy(silence.memberId(), silence.byMemberId());
        Map<ContentRef, Glimpse> seen = visible.to(
                silence.memberId(),
                unread.stream().map(Notification::getContent).toList());
        // Taken away with the rest, what somebody said without their name would be known as theirs.
        List<Long> named = unread.stream()
                .filter(one -> {
                    Glimpse glimpse = seen.get(one.getContent());
                    return glimpse == null || !glimpse.anonymous();
                })
                .map(Notification::getId)
                .toList();
        notifications.read(named, clock.instant());
        changed.fire(new BellChanged(silence.memberId()));
    }
}
