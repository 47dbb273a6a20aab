package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.MailOrder;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the mails about notifications, at the moment of writing them: only what the member still wants, has not
 * read and may see. Nobody asks for it but the writers of mails.
 */
@ApplicationScoped
@Transactional
public class MailedNotifications {

    /** The topic of mails about one notification. */
    public static final String ONE = "notification";

    /** The topic of mails that gather; what they are about is {@code daily} or {@code weekly}, of a member. */
    public static final String DIGEST = "digest";

    /** More would be a mail that nobody reads; the page has them all. */
    private static final int MOST_GATHERED = 100;

    @Inject
    NotificationRepository notifications;

    @Inject
    SettingRepository settings;

    @Inject
    VisibleThings visible;

    @Inject
    MemberService members;

    @Inject
    StopWords stopWords;

    /**
     * What a mail says and to whom.
     *
     * @param lines at least one
     * @param delivery how the member asked to be told
     * @param stopWord by which they can stop such mails without signing in
     */
    public record Told(String email, ZoneId zone, List<NotificationLine> lines, Delivery delivery, String stopWord) {}

    /** About one thing. */
    public Optional<Told> one(MailOrder order) {
        ContentRef about = order.about();
        return about == null
                ? Optional.empty()
                : told(order, Delivery.AT_ONCE, notifications.unreadOf(order.memberId(), about));
    }

    /** About all that is to be told in this way; what one mail has gathered no other will. */
    public Optional<Told> gathered(MailOrder order, Delivery delivery) {
        List<NotificationRow> rows = notifications.toGather(order.memberId(), delivery, order.mailId(), MOST_GATHERED);
        notifications.gatheredBy(
                order.mailId(), rows.stream().map(NotificationRow::id).toList());
        return told(order, delivery, rows);
    }

    private Optional<Told> told(MailOrder order, Delivery delivery, List<NotificationRow> rows) {
        Member member = members.get(order.memberId());
        String email = member.getEmail();
        NotificationSettings wanted = settings.of(member.getId());
        List<NotificationRow> still = rows.stream()
                .filter(row -> wanted.delivery(row.reason()) == delivery)
                .toList();
        Map<ContentRef, Glimpse> seen = visible.to(
                member.getId(), still.stream().map(NotificationRow::content).toList());
        List<NotificationLine> lines = NotificationLine.of(still, seen);
        return email == null || lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(email, zone(member), lines, delivery, stopWord(member, delivery, lines)));
    }

    private String stopWord(Member member, Delivery delivery, List<NotificationLine> lines) {
        return stopWords.of(
                member.getId(),
                delivery.isDigest() ? delivery.word() : lines.get(0).reason().word());
    }

    static ZoneId zone(Member member) {
        @Nullable String zone = member.getZone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
