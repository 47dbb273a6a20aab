package org.cohort.notifications;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.cohort.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a member wants to hear of things.
 *
 * @param chosen what they chose; what is not in it comes as {@link #usual} says
 * @param quiet null where every hour will do
 */
public record NotificationSettings(
        Map<Reason, Delivery> chosen, @Nullable QuietHours quiet) {

    /** Of somebody who chose nothing. */
    public static final NotificationSettings USUAL = new NotificationSettings(Map.of(), null);

    public NotificationSettings {
        chosen = Map.copyOf(chosen);
    }

    /** Whoever is spoken to hears at once; what gathers under a post comes in one mail a day. */
    public static Delivery usual(Reason reason) {
        return switch (reason) {
            case MENTION, REPLY, ACCEPTED -> Delivery.AT_ONCE;
            case COMMENT -> Delivery.DAILY;
            case FOLLOWED -> Delivery.BELL;
        };
    }

    public Delivery delivery(Reason reason) {
        return chosen.getOrDefault(reason, usual(reason));
    }

    /** The same with no mail of these; the bell still rings. */
    NotificationSettings withoutMail(Iterable<Reason> reasons) {
        Map<Reason, Delivery> changed = new EnumMap<>(Reason.class);
        changed.putAll(chosen);
        reasons.forEach(reason -> changed.put(reason, Delivery.BELL));
        return new NotificationSettings(changed, quiet);
    }

    /** When a mail may be sent about what happens now. */
    Instant due(Delivery delivery, ZoneId zone, Instant now) {
        Instant wanted = MailHours.next(delivery, zone, now);
        return quiet == null ? wanted : quiet.after(wanted, zone);
    }
}
