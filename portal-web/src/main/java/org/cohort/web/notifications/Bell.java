package org.cohort.web.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.cohort.kernel.ContentRef;
import org.cohort.notifications.NotificationService;
import org.cohort.web.layout.Reader;

/** What the header of each page says to a member: how many things have something new. Counted once a page. */
@Named
@RequestScoped
public class Bell {

    /** More fit badly into the header and say no more. */
    private static final int MOST_SHOWN = 99;

    private static final long NOT_COUNTED = -1;

    @Inject
    NotificationService notifications;

    @Inject
    Reader reader;

    private long unread = NOT_COUNTED;

    /** Counts; a page with a transaction for all that it reads says so in there. */
    public void load() {
        getUnread();
    }

    public long getUnread() {
        if (unread == NOT_COUNTED) {
            unread = notifications.unread(reader.getActor());
        }
        return unread;
    }

    /** The number as it stands in the header. */
    public String getShown() {
        return getUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(getUnread());
    }

    /** Says that this page shows these things in their own place: they need no notification any more. */
    public void shown(Collection<ContentRef> contents) {
        if (getUnread() > 0 && notifications.readShown(reader.getActor(), contents) > 0) {
            countAgain();
        }
    }

    /** Forgets the number, because something was read. */
    void countAgain() {
        unread = NOT_COUNTED;
    }
}
