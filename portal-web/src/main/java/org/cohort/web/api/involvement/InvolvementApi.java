package org.cohort.web.api.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.cohort.channels.ChannelService;
import org.cohort.involvement.ChosenSubject;
import org.cohort.involvement.Involvement;
import org.cohort.involvement.InvolvementService;
import org.cohort.kernel.ContentRef;
import org.cohort.people.MemberService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code …/involvement}: muting and following. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvolvementApi implements ApiPart {

    @Inject
    InvolvementService involvements;

    @Inject
    ChannelService channels;

    @Inject
    MemberService members;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /** How much to hear. */
    public record NewInvolvement(Involvement level) {}

    /**
     * Something of which the token's owner hears more or less than usual.
     *
     * @param kind of the thing, such as {@code channel}
     * @param id of the thing
     */
    public record InvolvementItem(String kind, long id, Involvement level, String name, String path) {}

    @GET
    @Path("involvements")
    public Answer<Listing<InvolvementItem>> list() {
        return Answer.of(Listing.whole(involvements.list(reader.getActor()).stream()
                .map(InvolvementApi::item)
                .toList()));
    }

    @PUT
    @Path("channels/{slug}/involvement")
    public Answer<Void> inChannel(@PathParam("slug") String slug, @Nullable NewInvolvement body) {
        return choose(() -> ContentRef.channel(channels.get(slug).getId()), body);
    }

    @PUT
    @Path("posts/" + Ids.ID + "/involvement")
    public Answer<Void> inPost(@PathParam("id") long id, @Nullable NewInvolvement body) {
        return choose(() -> ContentRef.post(id), body);
    }

    @PUT
    @Path("members/{handle}/involvement")
    public Answer<Void> withMember(@PathParam("handle") String handle, @Nullable NewInvolvement body) {
        return choose(() -> ContentRef.member(members.get(handle).getId()), body);
    }

    private Answer<Void> choose(Supplier<ContentRef> subject, @Nullable NewInvolvement body) {
        return writes.once(body, sent -> {
            involvements.choose(reader.getActor(), subject.get(), sent.level());
            return Answer.done();
        });
    }

    private static InvolvementItem item(ChosenSubject chosen) {
        return new InvolvementItem(
                chosen.subject().kind(), chosen.subject().id(), chosen.level(), chosen.name(), chosen.path());
    }
}
