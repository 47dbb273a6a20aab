package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Glimpses;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.text.Excerpt;

/** What is said of comments elsewhere: of those on published posts that were not taken away. */
@ApplicationScoped
class CommentGlimpses implements Glimpses {

    private static final int MOST_CHARACTERS = 280;

    @Inject
    CommentRepository comments;

    @Override
    public Map<ContentRef, Glimpse> find(long memberId, Collection<ContentRef> contents) {
        List<Long> ids = contents.stream()
                .filter(content -> content.kind().equals(ContentRef.COMMENT))
                .map(ContentRef::id)
                .distinct()
                .toList();
        return comments.listVisible(ids).stream().collect(Collectors.toMap(Comment::ref, CommentGlimpses::glimpse));
    }

    private static Glimpse glimpse(Comment comment) {
        Post post = comment.getPost();
        return new Glimpse(
                post.ref(),
                post.getTitle(),
                comment.getPath(),
                Excerpt.of(comment.getHtml(), MOST_CHARACTERS),
                post.getLanguage(),
                comment.getCreatedAt(),
                !comment.isAuthorShownTo(Actor.GUEST));
    }
}
