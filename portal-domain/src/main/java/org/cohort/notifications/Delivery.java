package org.cohort.notifications;

import java.util.Locale;

/** How a member hears of something. All but nothing ring the bell too. */
public enum Delivery {
    NOTHING,
    BELL,
    AT_ONCE,
    DAILY,
    WEEKLY;

    /** As it stands in message keys and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Whether it gathers several in one mail. */
    boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }

    /** Whether there is a mail. */
    boolean isMail() {
        return this == AT_ONCE || isDigest();
    }
}
