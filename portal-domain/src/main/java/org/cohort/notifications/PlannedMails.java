package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.MailWanted;
import org.cohort.people.Member;

/** Wants the mails that belong to notifications. */
@ApplicationScoped
class PlannedMails {

    @Inject
    SettingRepository settings;

    @Inject
    Clock clock;

    @Inject
    Event<MailWanted> wanted;

    /** A mail about this, or the member's next one that gathers; none for whoever cannot be reached by mail. */
    void plan(Member member, Delivery delivery, ContentRef content) {
        if (!delivery.isMail() || member.getEmail() == null) {
            return;
        }
        long id = member.getId();
        Instant due = settings.of(id).due(delivery, MailedNotifications.zone(member), clock.instant());
        if (delivery.isDigest()) {
            String kind = delivery.word();
            wanted.fire(new MailWanted(MailedNotifications.DIGEST, id, new ContentRef(kind, id), due, kind + ":" + id));
        } else {
            wanted.fire(new MailWanted(MailedNotifications.ONE, id, content, due, null));
        }
    }
}
