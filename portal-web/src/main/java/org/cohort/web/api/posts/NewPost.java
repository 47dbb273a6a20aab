package org.cohort.web.api.posts;

import java.util.List;
import java.util.Objects;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostText;
import org.jspecify.annotations.Nullable;

/**
 * A post to be made.
 *
 * @param kind an article where it is left out
 * @param channel the slug of a channel
 * @param body in Markdown
 * @param series the title of an own series; a new one begins a series
 * @param part the place in the series, from 1; left out it comes last
 * @param subject what a question is about, one of those that the form of questions offers
 * @param anonymous of a question: whether other members are not told who asks
 * @param draft whether only its author is to see it for now
 */
public record NewPost(
        @Nullable PostKind kind,
        String channel,
        String title,
        String body,
        @Nullable String tldr,
        @Nullable List<String> tags,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable String basedOnUrl,
        @Nullable String series,
        @Nullable Integer part,
        @Nullable Boolean inProgress,
        @Nullable String subject,
        @Nullable Boolean anonymous,
        @Nullable Boolean draft) {

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    PostText text() {
        return new PostText(
                Objects.requireNonNullElse(kind, PostKind.ARTICLE),
                channel,
                title,
                body,
                tldr,
                Objects.requireNonNullElse(tags, List.of()),
                language,
                null,
                null,
                canonicalUrl,
                basedOnUrl,
                series,
                part,
                Boolean.TRUE.equals(inProgress),
                subject,
                Boolean.TRUE.equals(anonymous));
    }
}
