package org.cohort.web.api.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.cohort.comments.CommentService;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.Actor;
import org.cohort.posts.PostService;
import org.cohort.questions.AnswerService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;

/** {@code /posts/{id}/accepted}: the answer that solved a question. */
@Path("/")
@ApplicationScoped
public class QuestionsApi implements ApiPart {

    private static final String ACCEPTED = "posts/" + Ids.ID + "/accepted/{commentId: [1-9][0-9]{0,17}}";

    @Inject
    AnswerService answers;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /**
     * The answer that was accepted.
     *
     * @param comment its number
     * @param byAsker whether the asker accepted it, and not a helper
     */
    public record AcceptedItem(long comment, boolean byAsker, Instant acceptedAt) {}

    @GET
    @Path("posts/" + Ids.ID + "/accepted")
    public Answer<AcceptedItem> accepted(@PathParam("id") long id) {
        return answers.acceptanceOf(posts.read(reader.getActor(), id))
                .map(found -> Answer.of(new AcceptedItem(found.answerId(), found.byAsker(), found.acceptedAt())))
                .orElseThrow(() -> new NotFound("api.noneAccepted"));
    }

    @PUT
    @Path(ACCEPTED)
    public Answer<Void> accept(@PathParam("id") long id, @PathParam("commentId") long commentId) {
        return writes.once(() -> answers.accept(inPost(id, commentId), commentId));
    }

    @DELETE
    @Path(ACCEPTED)
    public Answer<Void> takeBack(@PathParam("id") long id, @PathParam("commentId") long commentId) {
        return writes.once(() -> answers.takeBack(inPost(id, commentId), commentId));
    }

    @PUT
    @Path("comments/" + Ids.ID + "/me-too")
    public Answer<Void> meToo(@PathParam("id") long id) {
        return writes.once(() -> answers.meToo(reader.getActor(), id, true));
    }

    @DELETE
    @Path("comments/" + Ids.ID + "/me-too")
    public Answer<Void> noLongerMeToo(@PathParam("id") long id) {
        return writes.once(() -> answers.meToo(reader.getActor(), id, false));
    }

    /** Who asks, where the comment stands under this post. */
    private Actor inPost(long post, long comment) {
        Actor actor = reader.getActor();
        if (comments.get(actor, comment).getPost().getId() != post) {
            throw new NotFound("comments.missing");
        }
        return actor;
    }
}
