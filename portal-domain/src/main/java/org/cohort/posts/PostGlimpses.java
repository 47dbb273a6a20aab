package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Glimpses;

/** What is said of posts elsewhere: of those that are published. */
@ApplicationScoped
class PostGlimpses implements Glimpses {

    @Inject
    PostRepository posts;

    @Override
    public Map<ContentRef, Glimpse> find(long memberId, Collection<ContentRef> contents) {
        List<Long> ids = contents.stream()
                .filter(content -> content.kind().equals(ContentRef.POST))
                .map(ContentRef::id)
                .distinct()
                .toList();
        return posts.listVisible(ids).stream().collect(Collectors.toMap(Post::ref, PostGlimpses::glimpse));
    }

    private static Glimpse glimpse(Post post) {
        Instant publishedAt = post.getPublishedAt();
        return new Glimpse(
                post.ref(),
                post.getTitle(),
                post.getPath(),
                post.getSummary(),
                post.getLanguage(),
                publishedAt == null ? post.getCreatedAt() : publishedAt,
                post.isAnonymous());
    }
}
