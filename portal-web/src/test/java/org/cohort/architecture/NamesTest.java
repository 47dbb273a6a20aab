package org.cohort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.comments.Comment;
import org.cohort.posts.Post;
import org.cohort.posts.Revision;
import org.junit.jupiter.api.Test;

/** Who wrote something may be nobody's to know: those who ask for it are a closed list, and each has a reason. */
class NamesTest {

    private static final Set<String> OF_NAMES = Set.of("getAuthor", "getCoauthors", "getEditor");

    /** Each asks {@code isAuthorShownTo}, or shows no name. */
    private static final Set<String> ALLOWED = Set.of(
            // Silent where the post is anonymous.
            "FeedEntry",
            // Whose series a post is put into; an anonymous post is in none.
            "SeriesService",
            // Who accepted an answer elsewhere; the asker is not named as such.
            "AnswerIntake",
            // Silent where the author is not to be known.
            "PostSearchSource",
            "CommentSearchSource",
            // Whom a comment concerns, by their numbers.
            "CommentConcerns",
            // Ask isAuthorShownTo.
            "CommentItem",
            "PostItem",
            "WriteComment",
            // Whether the reader blocked them; silent where the post is anonymous.
            "ViewPost",
            // Compare numbers alone.
            "AnnouncementService",
            "CommentMarkup");

    private static final Pattern IN_A_PAGE = Pattern.compile("\\.(author|coauthors|editor)\\b");

    /** The header asks {@code viewPost.authorShown}; a series is never anonymous. */
    private static final Set<String> ALLOWED_PAGES = Set.of("tags/postHeader.xhtml", "pages/series/view.xhtml");

    @Test
    void only_a_few_ask_a_post_or_a_comment_who_wrote_it() {
        Set<String> asking = Code.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> Set.of(Post.class, Comment.class, Revision.class).stream()
                        .anyMatch(kind -> access.getTargetOwner().isEquivalentTo(kind)))
                .filter(access -> OF_NAMES.contains(access.getTarget().getName()))
                .map(JavaAccess::getOriginOwner)
                .filter(type -> !Set.of("Post", "Comment", "Revision").contains(type.getSimpleName()))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asking).isEqualTo(new TreeSet<>(ALLOWED));
    }

    @Test
    void only_a_few_pages_ask_who_wrote_something() throws IOException {
        Path pages = Path.of("src/main/webapp/WEB-INF");
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .filter(file -> IN_A_PAGE.matcher(text(file)).find())
                            .map(file -> pages.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(ALLOWED_PAGES);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
