package org.cohort.questions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentPage;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.FeedQueries;
import org.cohort.posts.Post;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostService;
import org.cohort.posts.PostText;
import org.cohort.reading.ReadingService;
import org.junit.jupiter.api.Test;

/**
 * What the services tell of who asked without a name: {@code ada}, who edited the question and replied below it. A new
 * output is to be added here.
 */
@OnBothDatabases
class AnonymityTest {

    @Inject
    PostService posts;

    @Inject
    PostQueries lists;

    @Inject
    FeedQueries feeds;

    @Inject
    QuestionQueries questions;

    @Inject
    AnswerService answers;

    @Inject
    CommentService comments;

    @Inject
    CommentQueries commentPages;

    @Inject
    ReadingService reading;

    @Inject
    Instance<SearchSource> sources;

    @Inject
    Community community;

    @Test
    void what_all_read_alike_names_the_asker_to_nobody() {
        Post question = asked();
        Map<String, Function<Actor, Object>> outputs = new TreeMap<>(Map.of(
                "newest", actor -> lists.newest(Optional.empty()),
                "of the channel", actor -> lists.newest(PostFilter.channel("help"), Optional.empty()),
                "of the tag", actor -> lists.newest(PostFilter.tag("tensors"), Optional.empty()),
                "of the asker", actor -> lists.newest(PostFilter.author("ada"), Optional.empty()),
                "feed", actor -> feeds.newest(PostFilter.ALL),
                "feed of the tag", actor -> feeds.newest(PostFilter.tag("tensors")),
                "feed of the asker", actor -> feeds.newest(PostFilter.author("ada")),
                "questions", actor -> questions.open(QuestionFilter.ALL, Optional.empty()),
                "acceptance", actor -> answers.acceptanceOf(question),
                "bookmarks", actor -> actor.isGuest() ? List.of() : bookmarked(actor, question)));
        outputs.put("search", actor -> found(question));

        outputs.forEach(
                (name, output) -> people().forEach((person, actor) -> assertThat(String.valueOf(output.apply(actor)))
                        .as("%s read by %s", name, person)
                        .doesNotContainIgnoringCase("ada mensah", "handle=ada")));
        assertThat(lists.newest(PostFilter.author("ada"), Optional.empty()).items())
                .isEmpty();
        assertThat(feeds.newest(PostFilter.author("ada"))).isEmpty();
        assertThat(lists.newest(Optional.empty()).items()).singleElement().satisfies(row -> {
            assertThat(row.isAnonymous()).isTrue();
            assertThat(row.authorHandle()).isEmpty();
        });
    }

    @Test
    void what_each_reads_otherwise_names_the_asker_to_herself_and_to_moderators_alone() {
        Post question = asked();
        CommentPlace last = new CommentPlace(1L << 40, 0, 1L << 40);
        Map<String, Function<Actor, Object>> outputs = Map.of(
                "page", actor -> question.isAuthorShownTo(actor) ? "Ada Mensah" : "",
                "comments", actor -> names(commentPages.after(actor, question, CommentPlace.START)),
                "comments before", actor -> names(commentPages.before(actor, question, last)),
                "comments at", actor -> names(commentPages.at(actor, question, new CommentPlace(1, 1))),
                "revisions", actor -> posts.revisions(actor, question.getId()),
                "a reply of hers", actor -> replies(question, actor));

        outputs.forEach((name, output) -> assertThat(people().entrySet().stream()
                        .filter(person ->
                                String.valueOf(output.apply(person.getValue())).contains("Ada Mensah"))
                        .map(Map.Entry::getKey)
                        .sorted())
                .as(name)
                .containsExactly("asker", "moderator", "organiser"));
    }

    @Test
    void a_row_without_a_name_has_no_role_picture_or_number_either() {
        Post question = community.aQuestion().by(community.helper()).anonymous().published();
        community.aComment().on(question).by(community.helper()).written();
        community.aComment().on(question).by(community.omar()).written();

        assertThat(commentPages
                        .after(community.lin(), question, CommentPlace.START)
                        .rows())
                .satisfiesExactly(
                        row -> {
                            assertThat(row.isAnonymous()).isTrue();
                            assertThat(row.authorRole()).isEqualTo(Role.MEMBER);
                            assertThat(row.picture()).isEmpty();
                            assertThat(row.isBy(community.helper())).isFalse();
                        },
                        row -> assertThat(row.authorHandle()).isEqualTo("omar"));
    }

    @Test
    void what_she_writes_elsewhere_keeps_her_name() {
        asked();
        Post article = community.aPost().published();
        community.aComment().on(article).by(community.ada()).written();

        assertThat(lists.newest(PostFilter.author("ada"), Optional.empty()).items())
                .extracting(row -> row.id())
                .containsExactly(article.getId());
        assertThat(names(commentPages.after(community.guest(), article, CommentPlace.START)))
                .contains("Ada Mensah");
    }

    @Test
    void who_asks_with_her_name_again_is_named_everywhere() {
        Post question = asked();
        posts.edit(
                community.ada(),
                question.getId(),
                posts.read(community.ada(), question.getId()).getVersion(),
                community.aQuestion().tagged("tensors").text());

        assertThat(lists.newest(PostFilter.author("ada"), Optional.empty()).items())
                .hasSize(1);
        assertThat(feeds.newest(PostFilter.ALL).get(0).authorHandle()).isEqualTo("ada");
    }

    @Test
    void only_a_question_outside_a_series_is_asked_without_a_name() {
        PostText article = community.aPost().anonymous().of(PostKind.ARTICLE).text();
        PostText part = community.aQuestion().anonymous().partOf("My series").text();

        assertThat(Outcome.of(() -> posts.publish(community.ada(), article, null)))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.publish(community.ada(), part, null))).isEqualTo(Outcome.INVALID);
    }

    @Test
    void a_question_stays_one_and_nothing_else_becomes_one() {
        Post question = community.aQuestion().published();
        Post article = community.aPost().published();

        assertThat(Outcome.of(() -> posts.edit(
                        community.ada(),
                        question.getId(),
                        question.getVersion(),
                        community.aPost().text())))
                .isEqualTo(Outcome.INVALID);
        assertThat(Outcome.of(() -> posts.edit(
                        community.ada(),
                        article.getId(),
                        article.getVersion(),
                        community.aQuestion().text())))
                .isEqualTo(Outcome.INVALID);
    }

    private Post asked() {
        Post question = community.aQuestion().anonymous().tagged("tensors").published();
        posts.edit(
                community.ada(),
                question.getId(),
                question.getVersion(),
                community
                        .aQuestion()
                        .anonymous()
                        .saying("More words")
                        .tagged("tensors")
                        .text());
        Comment answer = community.aComment().on(question).written();
        community.aComment().answering(answer).by(community.ada()).written();
        community.aComment().on(question).by(community.ada()).written();
        answers.accept(community.ada(), answer.getId());
        return posts.read(community.ada(), question.getId());
    }

    private Map<String, Actor> people() {
        return Map.of(
                "guest", community.guest(),
                "member", community.lin(),
                "answerer", community.omar(),
                "helper", community.helper(),
                "asker", community.ada(),
                "moderator", community.mary(),
                "organiser", community.grace());
    }

    @Test
    void what_is_found_by_search_is_made_anew_when_the_name_goes() {
        Post question = community.aQuestion().published();
        community.aComment().on(question).by(community.ada()).written();
        List<SearchMark> before = marks(question);
        posts.edit(
                community.ada(),
                question.getId(),
                question.getVersion(),
                community.aQuestion().anonymous().text());

        assertThat(marks(question)).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(found(question)).isNotEmpty().doesNotContain("Ada Mensah");
    }

    private List<SearchMark> marks(Post question) {
        return sources.stream()
                .flatMap(source -> source.marksWithin(question.ref()).stream())
                .toList();
    }

    /** The documents of the question and what is said below it. */
    private String found(Post question) {
        return sources.stream()
                .filter(source -> !source.kind().equals(ContentRef.MEMBER))
                .flatMap(source -> source
                        .load(source.marks(0, 100).stream().map(SearchMark::id).toList())
                        .stream())
                .filter(document ->
                        question.ref().equals(document.ref()) || question.ref().equals(document.whole()))
                .filter(document -> document.writers().stream()
                        .noneMatch(writer -> writer.word().equals("omar")))
                .map(SearchDocument::toString)
                .collect(Collectors.joining("\n"));
    }

    private Object bookmarked(Actor actor, Post question) {
        reading.bookmark(actor, question.getId(), true);
        return reading.bookmarks(actor);
    }

    private static String names(CommentPage page) {
        return page.rows().stream()
                .map(row -> row.authorName() + row.authorHandle())
                .collect(Collectors.joining(" "));
    }

    private String replies(Post question, Actor actor) {
        return commentPages.after(community.mary(), question, CommentPlace.START).rows().stream()
                .map(row -> comments.get(actor, row.id()))
                .filter(comment -> comment.isAuthorShownTo(actor))
                .map(comment -> comment.getAuthor().getName())
                .collect(Collectors.joining(" "));
    }
}
