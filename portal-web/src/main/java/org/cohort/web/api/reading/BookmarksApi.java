package org.cohort.web.api.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostRow;
import org.cohort.reading.ReadingService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Person;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /bookmarks}: posts that the token's owner wants to find again. */
@Path("/")
@ApplicationScoped
public class BookmarksApi implements ApiPart {

    @Inject
    ReadingService reading;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /** A post in a list. */
    public record PostLine(
            long id,
            PostKind kind,
            String channel,
            String title,
            String excerpt,
            @Nullable Person author,
            String path,
            int comments,
            Instant publishedAt) {}

    @GET
    @Path("bookmarks")
    public Answer<Listing<PostLine>> list() {
        return Answer.of(Listing.whole(reading.bookmarks(reader.getActor()).stream()
                .map(BookmarksApi::line)
                .toList()));
    }

    @PUT
    @Path("posts/" + Ids.ID + "/bookmark")
    public Answer<Void> add(@PathParam("id") long id) {
        return writes.once(() -> reading.bookmark(reader.getActor(), id, true));
    }

    @DELETE
    @Path("posts/" + Ids.ID + "/bookmark")
    public Answer<Void> remove(@PathParam("id") long id) {
        return writes.once(() -> reading.bookmark(reader.getActor(), id, false));
    }

    private static PostLine line(PostRow row) {
        return new PostLine(
                row.id(),
                row.kind(),
                row.channelSlug(),
                row.title(),
                row.summary(),
                row.isAnonymous() ? null : new Person(row.authorHandle(), row.authorName()),
                row.path(),
                row.commentCount(),
                row.publishedAt());
    }
}
