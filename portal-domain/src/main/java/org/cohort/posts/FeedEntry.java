package org.cohort.posts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published post as feeds carry it, whole.
 *
 * @param html the safe fragment, whose links may be relative to the post's page
 * @param summary the author's own, or the first words
 * @param kind what it is for
 * @param solved whether it is a question that shows an accepted answer
 * @param authorHandle empty where the author is not to be known
 * @param authorName empty where the author is not to be known
 * @param tags in alphabetical order
 */
public record FeedEntry(
        long id,
        PostKind kind,
        boolean solved,
        String slug,
        String title,
        String html,
        String summary,
        @Nullable String language,
        String authorHandle,
        String authorName,
        Instant publishedAt,
        Instant updatedAt,
        List<String> tags) {

    FeedEntry(Post post, List<String> tags) {
        this(
                post.getId(),
                post.getKind(),
                post.isSolved(),
                post.getSlug(),
                post.getTitle(),
                post.getHtml(),
                post.getSummary(),
                post.getLanguage(),
                post.isAnonymous() ? "" : post.getAuthor().getHandle(),
                post.isAnonymous() ? "" : post.getAuthor().getName(),
                published(post),
                later(published(post), post.getEditedAt()),
                tags);
    }

    public String path() {
        return "/posts/" + id + "/" + slug;
    }

    private static Instant published(Post post) {
        Instant at = post.getPublishedAt();
        if (at == null) {
            throw new IllegalArgumentException("A feed carries published posts alone");
        }
        return at;
    }

    static Instant later(Instant published, @Nullable Instant edited) {
        return edited == null || edited.isBefore(published) ? published : edited;
    }
}
