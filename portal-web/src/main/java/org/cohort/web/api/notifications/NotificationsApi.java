package org.cohort.web.api.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Reason;
import org.cohort.notifications.NotificationLine;
import org.cohort.notifications.NotificationPage;
import org.cohort.notifications.NotificationService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Person;
import org.cohort.web.api.Span;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /notifications}: what concerns the token's owner, one line for each thing. */
@Path("/")
@ApplicationScoped
public class NotificationsApi implements ApiPart {

    @Inject
    NotificationService notifications;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /**
     * What is new about one thing.
     *
     * @param kind of the thing, such as {@code post}
     * @param id of the thing
     * @param reason why it concerns the member: the strongest of all reasons
     * @param path of what to go to
     * @param excerpt its first words
     * @param by who did it; null where it was the portal itself
     * @param count how many notifications are in the line
     */
    public record NotificationItem(
            String kind,
            long id,
            Reason reason,
            String title,
            String excerpt,
            String path,
            @Nullable Person by,
            int count,
            boolean unread,
            Instant at) {}

    @GET
    @Path("notifications")
    public Answer<Listing<NotificationItem>> list(@QueryParam("after") @Nullable String after) {
        NotificationPage page = notifications.list(
                reader.getActor(), Span.read(null, after).place().orElse(Keyset.NEWEST));
        Keyset next = page.next();
        return Answer.of(new Listing<>(
                page.lines().stream().map(NotificationsApi::item).toList(), next == null ? null : next.encode()));
    }

    @PUT
    @Path("notifications/read")
    public Answer<Void> readAll() {
        return writes.once(() -> notifications.readAll(reader.getActor()));
    }

    @PUT
    @Path("notifications/{kind: [a-z]{1,20}}/" + Ids.ID + "/read")
    public Answer<Void> read(@PathParam("kind") String kind, @PathParam("id") long id) {
        return writes.once(() -> notifications.read(reader.getActor(), new ContentRef(kind, id)));
    }

    private static NotificationItem item(NotificationLine line) {
        NotificationLine.Person by = line.by();
        return new NotificationItem(
                line.whole().kind(),
                line.whole().id(),
                line.reason(),
                line.glimpse().title(),
                line.glimpse().excerpt(),
                line.glimpse().path(),
                by == null ? null : new Person(by.handle(), by.name()),
                line.count(),
                line.unread(),
                line.at());
    }
}
