package org.cohort.web.api.posts;

import java.time.Instant;
import java.util.List;
import org.cohort.media.Attachment;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.Series;
import org.cohort.web.api.Person;
import org.cohort.web.api.reactions.ReactionItem;
import org.jspecify.annotations.Nullable;

/**
 * A post, whole.
 *
 * @param channel the slug of its channel
 * @param body what was written, in Markdown
 * @param html what is read: safe
 * @param excerpt its first words, or the author's own summary
 * @param cover the path of the picture above it
 * @param path of its page
 * @param version counts its saves; {@code ETag} has the same
 * @param publishedAt null while others cannot read it
 */
public record PostItem(
        long id,
        PostKind kind,
        String channel,
        String title,
        String body,
        String html,
        String excerpt,
        @Nullable String tldr,
        List<String> tags,
        @Nullable String language,
        Person author,
        List<Person> coauthors,
        @Nullable InSeries series,
        @Nullable String cover,
        @Nullable String canonicalUrl,
        @Nullable String basedOnUrl,
        boolean inProgress,
        boolean removed,
        String path,
        int version,
        int comments,
        List<ReactionItem> reactions,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant editedAt) {

    /**
     * Its place in a series.
     *
     * @param part from 1, or null where it has none yet
     */
    public record InSeries(
            String slug, String title, @Nullable Integer part) {}

    static PostItem of(Post post, List<String> tags, List<ReactionItem> reactions) {
        Series series = post.getSeries();
        Attachment cover = post.getCover();
        return new PostItem(
                post.getId(),
                post.getKind(),
                post.getChannel().getSlug(),
                post.getTitle(),
                post.getMarkdown(),
                post.getHtml(),
                post.getSummary(),
                post.getTldr(),
                tags,
                post.getLanguage(),
                Person.of(post.getAuthor()),
                post.getCoauthors().stream().map(Person::of).toList(),
                series == null ? null : new InSeries(series.getSlug(), series.getTitle(), post.getSeriesPart()),
                cover == null ? null : cover.getPath(),
                post.getCanonicalUrl(),
                post.getBasedOnUrl(),
                post.isInProgress(),
                post.isRemoved(),
                post.getPath(),
                post.getVersion(),
                post.getCommentCount(),
                reactions,
                post.getCreatedAt(),
                post.getPublishedAt(),
                post.getEditedAt());
    }
}
