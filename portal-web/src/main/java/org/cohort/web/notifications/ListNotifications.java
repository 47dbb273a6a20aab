package org.cohort.web.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Keyset;
import org.cohort.notifications.NotificationLine;
import org.cohort.notifications.NotificationPage;
import org.cohort.notifications.NotificationService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The notifications of the reader, latest first. */
@Named
@RequestScoped
public class ListNotifications {

    private static final String PATH = "/notifications";

    /** Names of buttons: the value of the first is the thing that was read. */
    private static final String READ = "read";

    private static final String READ_ALL = "all";

    private static final Pattern THING = Pattern.compile("([a-z-]{1,20}):(\\d{1,18})");

    @Inject
    NotificationService notifications;

    @Inject
    Bell bell;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private NotificationPage page = new NotificationPage(List.of(), null);
    private boolean later;

    /** Does what the pressed button says, or shows the page. */
    public void open() {
        if (request.getMethod().equals("POST")) {
            act();
            Redirect.to(PATH);
            return;
        }
        Keyset after = Keyset.decode(request.getParameter("after")).orElse(Keyset.NEWEST);
        later = !after.equals(Keyset.NEWEST);
        page = notifications.list(reader.getActor(), after);
        // The list mends what the bell counts.
        bell.countAgain();
    }

    private void act() {
        Matcher thing = THING.matcher(String.valueOf(request.getParameter(READ)));
        if (thing.matches()) {
            notifications.read(reader.getActor(), new ContentRef(thing.group(1), Long.parseLong(thing.group(2))));
        } else if (request.getParameter(READ_ALL) != null) {
            notifications.readAll(reader.getActor());
        }
    }

    public List<NotificationLine> getLines() {
        return page.lines();
    }

    /** Where the next page begins; null on the last. */
    public @Nullable String getNext() {
        Keyset next = page.next();
        return next == null ? null : next.encode();
    }

    /** Whether this is a page behind the first. */
    public boolean isLater() {
        return later;
    }

    public boolean isAnyUnread() {
        return bell.getUnread() > 0;
    }
}
