package org.cohort.web.api.posts;

import java.time.Instant;
import java.util.List;
import org.cohort.media.Attachment;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.Series;
import org.cohort.posts.Standing;
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
 * @param author null where the reader is not to know who asked
 * @param subject what a question is about
 * @param standing of a question
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
        @Nullable Person author,
        List<Person> coauthors,
        boolean anonymous,
        @Nullable String subject,
        @Nullable Standing standing,
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

    /** As this person may see it, who may read it. */
    static PostItem of(Actor actor, Post post, List<String> tags, List<ReactionItem> reactions) {
        boolean isAuthorShown = post.isAuthorShownTo(actor);
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
                isAuthorShown ? Person.of(post.getAuthor()) : null,
                isAuthorShown ? post.getCoauthors().stream().map(Person::of).toList() : List.of(),
                post.isAnonymous(),
                post.getSubject(),
                post.getStanding(),
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
