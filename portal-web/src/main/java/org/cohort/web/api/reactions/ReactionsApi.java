package org.cohort.web.api.reactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;

/** {@code …/reactions/{emoji}}: saying with one emoji what needs no words. */
@Path("/")
@ApplicationScoped
public class ReactionsApi implements ApiPart {

    @Inject
    ReactionService reactions;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    @PUT
    @Path("posts/" + Ids.ID + "/reactions/{emoji}")
    public Answer<Void> addToPost(@PathParam("id") long id, @PathParam("emoji") String emoji) {
        return react(ContentRef.post(id), emoji, true);
    }

    @DELETE
    @Path("posts/" + Ids.ID + "/reactions/{emoji}")
    public Answer<Void> removeFromPost(@PathParam("id") long id, @PathParam("emoji") String emoji) {
        return react(ContentRef.post(id), emoji, false);
    }

    @PUT
    @Path("comments/" + Ids.ID + "/reactions/{emoji}")
    public Answer<Void> addToComment(@PathParam("id") long id, @PathParam("emoji") String emoji) {
        return react(ContentRef.comment(id), emoji, true);
    }

    @DELETE
    @Path("comments/" + Ids.ID + "/reactions/{emoji}")
    public Answer<Void> removeFromComment(@PathParam("id") long id, @PathParam("emoji") String emoji) {
        return react(ContentRef.comment(id), emoji, false);
    }

    private Answer<Void> react(ContentRef thing, String emoji, boolean wanted) {
        return writes.once(() -> reactions.react(reader.getActor(), thing, emoji, wanted));
    }
}
