package org.cohort.web.api.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.posts.ShownPost;
import org.cohort.web.api.reactions.ReactionItem;
import org.cohort.web.layout.Reader;

/** Posts with what stands beside them. */
@ApplicationScoped
class PostItems {

    @Inject
    PostService posts;

    @Inject
    ReactionService reactions;

    @Inject
    Reader reader;

    /** The post as it is at this moment, for whoever may read it. What was changed is written before it is read. */
    PostItem get(long id) {
        Post post = posts.read(reader.getActor(), id);
        return of(List.of(new ShownPost(post, posts.tagsOf(post), List.of()))).get(0);
    }

    /** Several; their reactions are one statement. */
    List<PostItem> of(List<ShownPost> shown) {
        Actor actor = reader.getActor();
        Map<ContentRef, List<ReactionItem>> under = ReactionItem.of(
                reactions, actor, shown.stream().map(each -> each.post().ref()).toList());
        return shown.stream()
                .map(each -> PostItem.of(
                        actor,
                        each.post(),
                        each.tags(),
                        under.getOrDefault(each.post().ref(), List.of())))
                .toList();
    }
}
