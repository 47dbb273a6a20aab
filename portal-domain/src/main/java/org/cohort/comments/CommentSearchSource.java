package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.kernel.SearchWorth;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.text.Markdown;

/** Offers the comments on published posts to be found, and says how many reactions things have. */
@ApplicationScoped
@Transactional
class CommentSearchSource implements SearchSource, SearchWorth {

    @Inject
    CommentSearchRepository comments;

    @Override
    public String kind() {
        return ContentRef.COMMENT;
    }

    @Override
    public List<SearchMark> marks(long after, int most) {
        return comments.marks(after, most);
    }

    @Override
    public List<SearchMark> marksWithin(ContentRef whole) {
        return whole.kind().equals(ContentRef.POST) ? comments.marksOn(whole.id()) : List.of();
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        Map<Long, Long> stamps = comments.stamps(ids);
        return comments.shown(ids).stream()
                .map(comment -> document(comment, stamps.getOrDefault(comment.getId(), 0L)))
                .toList();
    }

    @Override
    public Map<ContentRef, Integer> of(Collection<ContentRef> things) {
        return comments.reactions(things);
    }

    private static SearchDocument document(Comment comment, long stamp) {
        Post post = comment.getPost();
        return new SearchDocument(
                comment.ref(),
                stamp,
                post.ref(),
                ContentRef.COMMENT,
                post.getTitle(),
                "",
                Markdown.plainOf(comment.getHtml()),
                writers(comment),
                new Named(post.getChannel().getSlug(), post.getChannel().getName()),
                List.of(),
                post.getLanguage(),
                comment.getCreatedAt(),
                0,
                "/comments/" + comment.getId(),
                SearchDocument.EVERYBODY);
    }

    /** As guests may know them: what is found is the same for all who look. */
    private static List<Named> writers(Comment comment) {
        return comment.isAuthorShownTo(Actor.GUEST)
                ? List.of(new Named(
                        comment.getAuthor().getHandle(), comment.getAuthor().getName()))
                : List.of();
    }
}
