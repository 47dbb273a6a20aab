package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.people.Member;
import org.cohort.text.Markdown;

/** Offers the published posts to be found. */
@ApplicationScoped
@Transactional
class PostSearchSource implements SearchSource {

    @Inject
    PostSearchRepository posts;

    @Inject
    PostRepository tags;

    @Override
    public String kind() {
        return ContentRef.POST;
    }

    @Override
    public List<SearchMark> marks(long after, int most) {
        return posts.marks(after, most);
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        Map<Long, List<String>> names = tags.tagsOf(ids);
        Map<Long, Long> stamps = posts.stamps(ids);
        return posts.published(ids).stream()
                .map(post -> document(
                        post, stamps.getOrDefault(post.getId(), 0L), names.getOrDefault(post.getId(), List.of())))
                .toList();
    }

    private static SearchDocument document(Post post, long stamp, List<String> tags) {
        String text = Markdown.plainOf(post.getHtml());
        return new SearchDocument(
                post.ref(),
                stamp,
                null,
                post.getKind().word(),
                post.getTitle(),
                post.getTitle(),
                post.getTldr() == null ? text : post.getTldr() + "\n" + text,
                writers(post),
                new Named(post.getChannel().getSlug(), post.getChannel().getName()),
                tags,
                post.getLanguage(),
                Objects.requireNonNull(post.getPublishedAt()),
                post.getCommentCount(),
                post.getPath(),
                SearchDocument.EVERYBODY);
    }

    private static List<Named> writers(Post post) {
        if (post.isAnonymous()) {
            return List.of();
        }
        List<Named> writers = new ArrayList<>();
        writers.add(named(post.getAuthor()));
        post.getCoauthors().forEach(coauthor -> writers.add(named(coauthor)));
        return writers;
    }

    private static Named named(Member member) {
        return new Named(member.getHandle(), member.getName());
    }
}
