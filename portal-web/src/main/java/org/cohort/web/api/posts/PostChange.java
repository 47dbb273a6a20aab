package org.cohort.web.api.posts;

import java.util.List;
import org.cohort.media.Attachment;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostText;
import org.cohort.posts.Series;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a post. What is left out or null stays; an empty text takes a value away.
 *
 * @param version the version that was read; another one is a conflict
 * @param subject what a question is about, one of those that the form of questions offers
 * @param anonymous of a question: whether other members are not told who asks
 * @param draft false publishes it, true takes it back to its authors
 */
public record PostChange(
        @Nullable Integer version,
        @Nullable PostKind kind,
        @Nullable String channel,
        @Nullable String title,
        @Nullable String body,
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

    boolean publishes() {
        return Boolean.FALSE.equals(draft);
    }

    boolean withdraws() {
        return Boolean.TRUE.equals(draft);
    }

    /** The post's text with these changes. */
    PostText appliedTo(Post post, List<String> tagsNow) {
        Series seriesNow = post.getSeries();
        Attachment cover = post.getCover();
        return new PostText(
                kind == null ? post.getKind() : kind,
                channel == null ? post.getChannel().getSlug() : channel,
                title == null ? post.getTitle() : title,
                body == null ? post.getMarkdown() : body,
                tldr == null ? post.getTldr() : tldr,
                tags == null ? tagsNow : tags,
                language == null ? post.getLanguage() : language,
                cover == null ? null : cover.getId(),
                post.getCoverAlt(),
                canonicalUrl == null ? post.getCanonicalUrl() : canonicalUrl,
                basedOnUrl == null ? post.getBasedOnUrl() : basedOnUrl,
                series != null ? series : seriesNow == null ? null : seriesNow.getTitle(),
                part == null ? post.getSeriesPart() : part,
                inProgress == null ? post.isInProgress() : inProgress,
                subject == null ? post.getSubject() : subject,
                anonymous == null ? post.isAnonymous() : anonymous);
    }
}
