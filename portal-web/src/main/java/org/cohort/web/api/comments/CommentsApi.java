package org.cohort.web.api.comments;

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
import java.util.List;
import java.util.Map;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentPage;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentRow;
import org.cohort.comments.CommentService;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Ids;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Span;
import org.cohort.web.api.Versions;
import org.cohort.web.api.Writes;
import org.cohort.web.api.reactions.ReactionItem;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /posts/{id}/comments} and {@code /comments}: reading and writing comments. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommentsApi implements ApiPart {

    @Inject
    CommentQueries queries;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    ReactionService reactions;

    @Inject
    Writes writes;

    @Inject
    Reader reader;

    /**
     * A comment to be made.
     *
     * @param body in Markdown
     * @param replyTo the comment that it answers, of the same post
     */
    public record NewComment(String body, @Nullable Long replyTo) {}

    /**
     * Other words for a comment.
     *
     * @param version the version that was read; another one is a conflict
     */
    public record CommentChange(@Nullable Integer version, String body) {}

    @GET
    @Path("posts/" + Ids.ID + "/comments")
    public Answer<Listing<CommentItem>> list(
            @PathParam("id") long id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        Span span = Span.read(limit, after);
        Post post = posts.read(reader.getActor(), id);
        CommentPage page = queries.after(reader.getActor(), post, place(span), span.limit());
        CommentPlace next = page.next();
        return Answer.of(new Listing<>(items(id, page.rows()), next == null ? null : next.toString()));
    }

    private static CommentPlace place(Span span) {
        return span.after() == null
                ? CommentPlace.START
                : CommentPlace.parse(span.after()).orElseThrow(() -> new Invalid("after", "api.after"));
    }

    @GET
    @Path("comments/" + Ids.ID)
    public Answer<CommentItem> get(@PathParam("id") long id) {
        CommentItem item = item(id);
        return Answer.of(item, item.version());
    }

    @POST
    @Path("posts/" + Ids.ID + "/comments")
    public Answer<CommentItem> write(@PathParam("id") long id, @Nullable NewComment body) {
        return writes.once(body, sent -> {
            Comment made = comments.add(reader.getActor(), id, sent.replyTo(), sent.body(), null);
            CommentItem item = item(made.getId());
            return Answer.created(item, item.version(), "/comments/" + item.id());
        });
    }

    @PATCH
    @Path("comments/" + Ids.ID)
    public Answer<CommentItem> edit(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable CommentChange body) {
        return writes.once(body, change -> {
            int current = comments.get(reader.getActor(), id).getVersion();
            int version = Versions.wanted(ifMatch, change.version(), current);
            comments.edit(reader.getActor(), id, version, change.body());
            CommentItem item = item(id);
            return Answer.of(item, item.version());
        });
    }

    @DELETE
    @Path("comments/" + Ids.ID)
    public Answer<Void> remove(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(() -> {
            Versions.wanted(ifMatch, null, comments.get(reader.getActor(), id).getVersion());
            comments.remove(reader.getActor(), id);
        });
    }

    /** As it is at this moment; what was changed is written before it is read. */
    private CommentItem item(long id) {
        Comment comment = comments.get(reader.getActor(), id);
        return CommentItem.of(
                reader.getActor(),
                comment,
                ReactionItem.of(reactions, reader.getActor(), List.of(comment.ref()))
                        .getOrDefault(comment.ref(), List.of()));
    }

    private List<CommentItem> items(long post, List<CommentRow> rows) {
        Map<Long, String> written = queries.written(rows);
        Map<ContentRef, List<ReactionItem>> under = ReactionItem.of(
                reactions,
                reader.getActor(),
                rows.stream().map(row -> ContentRef.comment(row.id())).toList());
        return rows.stream()
                .map(row -> CommentItem.of(
                        post,
                        row,
                        written.getOrDefault(row.id(), ""),
                        under.getOrDefault(ContentRef.comment(row.id()), List.of())))
                .toList();
    }
}
