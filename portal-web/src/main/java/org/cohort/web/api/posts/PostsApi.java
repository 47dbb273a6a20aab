package org.cohort.web.api.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cohort.kernel.Page;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostService;
import org.cohort.posts.PostText;
import org.cohort.posts.ShownPost;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Span;
import org.cohort.web.api.Versions;
import org.cohort.web.api.Writes;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /posts}: reading and writing posts. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PostsApi implements ApiPart {

    @Inject
    PostQueries queries;

    @Inject
    PostService posts;

    @Inject
    PostItems items;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    @GET
    @Path("posts")
    public Answer<Listing<PostItem>> list(
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("tag") @Nullable String tag,
            @QueryParam("author") @Nullable String author,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        Span span = Span.read(limit, after);
        PostFilter filter = new PostFilter(channel, tag, author, Kinds.read(kind));
        Page<ShownPost> page = queries.whole(filter, span.place(), span.limit());
        return Answer.of(Listing.of(new Page<>(items.of(page.items()), page.next()), item -> item));
    }

    @GET
    @Path("posts/" + Ids.ID)
    public Answer<PostItem> get(@PathParam("id") long id) {
        PostItem item = items.get(id);
        return Answer.of(item, item.version());
    }

    @POST
    @Path("posts")
    public Answer<PostItem> write(@Nullable NewPost body) {
        return writes.once(body, sent -> {
            Actor actor = reader.getActor();
            Post post =
                    sent.isDraft() ? posts.draft(actor, sent.text(), null) : posts.publish(actor, sent.text(), null);
            PostItem item = items.get(post.getId());
            return Answer.created(item, item.version(), "/posts/" + item.id());
        });
    }

    @PATCH
    @Path("posts/" + Ids.ID)
    public Answer<PostItem> edit(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable PostChange body) {
        return writes.once(body, change -> {
            Post post = posts.forEditing(reader.getActor(), id);
            PostText text = change.appliedTo(post, posts.tagsOf(post));
            apply(change, post, Versions.wanted(ifMatch, change.version(), post.getVersion()), text);
            PostItem item = items.get(id);
            return Answer.of(item, item.version());
        });
    }

    private void apply(PostChange change, Post post, int version, PostText text) {
        Actor actor = reader.getActor();
        if (change.publishes() && !post.isPublished()) {
            posts.publish(actor, post.getId(), version, text);
            return;
        }
        posts.edit(actor, post.getId(), version, text);
        if (change.withdraws() && post.isPublished()) {
            posts.withdraw(actor, post.getId());
        }
    }

    @DELETE
    @Path("posts/" + Ids.ID)
    public Answer<Void> remove(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(() -> {
            Post post = posts.forEditing(reader.getActor(), id);
            Versions.wanted(ifMatch, null, post.getVersion());
            posts.remove(reader.getActor(), id);
        });
    }
}
