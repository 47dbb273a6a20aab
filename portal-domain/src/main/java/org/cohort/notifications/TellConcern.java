package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Reason;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.jspecify.annotations.Nullable;

/** Brings the notifications of one thing in step with it: whoever is newly concerned gets one, what went is hidden. */
@ApplicationScoped
@Transactional
class TellConcern {

    static final int AT_ONCE = 50;

    /** Changed later than this, a thing is news to nobody. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final int MOST_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    @Inject
    ConcernRepository concerns;

    @Inject
    NotificationRepository notifications;

    @Inject
    ToldMembers told;

    @Inject
    VisibleThings visible;

    @Inject
    SettingRepository settings;

    @Inject
    PlannedMails mails;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    @Inject
    Event<BellChanged> changed;

    List<Long> due() {
        return concerns.due(clock.instant(), MOST_TRIES, AT_ONCE);
    }

    void tell(long concernId) {
        concerns.lock(concernId).ifPresent(concern -> {
            ContentRef content = concern.getContent();
            showOrHide(notifications.unreadAbout(content));
            told.of(content, concern.getByMemberId())
                    .forEach((memberId, reason) -> tell(memberId, reason, content, concern.getByMemberId()));
            concerns.delete(concern);
        });
    }

    /** Each time for longer, until it is left for whoever reads the log. */
    void putOff(long concernId) {
        concerns.lock(concernId)
                .ifPresent(concern ->
                        concern.putOff(clock.instant().plus(FIRST_WAIT.multipliedBy(1L << (2 * concern.getTries())))));
    }

    private void tell(long memberId, Reason reason, ContentRef content, @Nullable Long by) {
        Instant now = clock.instant();
        Glimpse glimpse = visible.to(memberId, List.of(content)).get(content);
        if (glimpse == null || glimpse.at().isBefore(now.minus(NEWS))) {
            return;
        }
        Delivery delivery = settings.of(memberId).delivery(reason);
        if (delivery == Delivery.NOTHING) {
            return;
        }
        Member cause = by == null ? null : members.named(by);
        Notification notification = new Notification(memberId, reason, content, glimpse.whole(), cause, now);
        notification.deliver(delivery);
        notifications.save(notification);
        changed.fire(new BellChanged(memberId));
        mails.plan(members.get(memberId), delivery, content);
    }

    private void showOrHide(Collection<Notification> unread) {
        Map<Long, List<Notification>> byMember =
                unread.stream().collect(Collectors.groupingBy(Notification::getMemberId));
        byMember.forEach((memberId, theirs) -> {
            Set<ContentRef> seen = visible.to(
                            memberId,
                            theirs.stream().map(Notification::getContent).toList())
                    .keySet();
            theirs.forEach(one -> one.show(seen.contains(one.getContent()), clock.instant()));
            changed.fire(new BellChanged(memberId));
        });
    }
}
