package org.cohort.web.api.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cohort.posts.PostQueries;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Listing;
import org.cohort.web.layout.Reader;

/** {@code /drafts}: the token's owner's posts that others cannot see. */
@Path("/")
@ApplicationScoped
public class DraftsApi implements ApiPart {

    @Inject
    PostQueries queries;

    @Inject
    PostItems items;

    @Inject
    Reader reader;

    @GET
    @Path("drafts")
    public Answer<Listing<PostItem>> list() {
        return Answer.of(Listing.whole(items.of(queries.unpublished(reader.getActor()))));
    }
}
