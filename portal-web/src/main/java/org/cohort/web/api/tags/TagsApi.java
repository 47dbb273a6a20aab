package org.cohort.web.api.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.cohort.posts.PostQueries;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Span;
import org.jspecify.annotations.Nullable;

/** {@code /tags}: the words that posts are found by. */
@Path("/")
@ApplicationScoped
public class TagsApi implements ApiPart {

    @Inject
    PostQueries queries;

    /** A tag and how many published posts have it. */
    public record TagItem(String name, long posts) {}

    @GET
    @Path("tags")
    public Answer<Listing<TagItem>> list(@QueryParam("limit") @Nullable String limit) {
        return Answer.of(Listing.whole(queries.tags(Span.read(limit, null).limit()).stream()
                .map(tag -> new TagItem(tag.name(), tag.posts()))
                .toList()));
    }
}
