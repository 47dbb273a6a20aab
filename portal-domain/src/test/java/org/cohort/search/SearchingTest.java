package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cohort.channels.ChannelService;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.comments.ReactionService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.Corpora;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.people.Actor;
import org.cohort.people.Link;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostService;
import org.cohort.search.SearchResult.Closeness;
import org.junit.jupiter.api.Test;

/** What people find, and what they do not. */
@OnBothDatabases
class SearchingTest {

    @Inject
    SearchService search;

    @Inject
    Indexing indexing;

    @Inject
    Indexes indexes;

    @Inject
    PostService posts;

    @Inject
    CommentService comments;

    @Inject
    ReactionService reactions;

    @Inject
    ChannelService channels;

    @Inject
    ProfileService profiles;

    @Inject
    Community community;

    @Inject
    OneTransaction transaction;

    /** A member who is none of those who are looked for. */
    private static final Actor SOMEBODY = new Actor(0, "", Role.MEMBER);

    @Test
    void posts_comments_people_and_channels_are_found() {
        Post post = community.aPost().titled("Popcorn").published();
        Comment comment =
                community.aComment().on(post).saying("I like **popcorn** too").written();
        community.person("popcorn", "Percy Popcorn", Role.MEMBER);
        community.channel("popcorn-lovers", "Popcorn lovers");

        assertThat(paths("popcorn"))
                .containsExactlyInAnyOrder(
                        post.getPath(), "/comments/" + comment.getId(), "/people/popcorn", "/channels/popcorn-lovers");
        assertThat(paths("popcorn kind:comment")).containsExactly("/comments/" + comment.getId());
        assertThat(paths("popcorn kind:people")).containsExactly("/people/popcorn");
    }

    @Test
    void a_hit_says_what_it_is_and_marks_what_was_looked_for() {
        Post post = community.aPost().titled("Small windows").published();
        community
                .aComment()
                .on(post)
                .by(community.lin())
                .saying("A *convolution* & <b>more</b>")
                .written();

        SearchHit hit = hits("convolutions").get(0);

        assertThat(hit.document().heading()).isEqualTo("Small windows");
        assertThat(hit.document().writers().get(0).word()).isEqualTo("lin");
        assertThat(hit.text().pieces())
                .containsExactly(
                        new Snippet.Piece("A ", false),
                        new Snippet.Piece("convolution", true),
                        new Snippet.Piece(" & more", false));
    }

    @Test
    void an_edit_is_found_by_its_new_words_alone() {
        Post post = community.aPost().titled("Attention").saying("Nothing").published();
        assertThat(paths("attention")).hasSize(1);

        posts.edit(
                community.ada(),
                post.getId(),
                posts.read(community.ada(), post.getId()).getVersion(),
                community
                        .aPost()
                        .titled("Memory")
                        .saying("Nothing")
                        .tagged("recall")
                        .text());

        assertThat(paths("attention")).isEmpty();
        assertThat(paths("memory")).containsExactly("/posts/" + post.getId() + "/memory");
        assertThat(paths("tag:recall")).hasSize(1);
    }

    @Test
    void a_profile_and_a_channel_are_found_by_what_they_say_now() {
        profiles.describe(
                community.ada(),
                new ProfileService.Profile("Ada", "I grow **mushrooms**", "Accra", "", "", List.<Link>of()));
        community.channel("place", "A place");
        channels.describe(community.grace(), "place", "Greenhouse", "For tomatoes");

        assertThat(paths("mushrooms")).containsExactly("/people/ada");
        assertThat(paths("accra")).containsExactly("/people/ada");
        assertThat(paths("tomato")).containsExactly("/channels/place");
    }

    @Test
    void comments_move_with_their_post() {
        Post post = community.aPost().in("kitchen").titled("Lunch").published();
        community.aComment().on(post).saying("Soup").written();
        assertThat(paths("soup in:kitchen")).hasSize(1);

        posts.edit(
                community.ada(),
                post.getId(),
                posts.read(community.ada(), post.getId()).getVersion(),
                community.aPost().in("garden").titled("Lunch").text());

        assertThat(paths("soup in:kitchen")).isEmpty();
        assertThat(paths("soup in:garden")).hasSize(1);
    }

    @Test
    void what_comes_back_is_found_again() {
        Post post = community.aPost().titled("Attention").published();
        Comment comment = community.aComment().on(post).saying("Indeed").written();
        posts.remove(community.mary(), post.getId());
        comments.remove(
                community.omar(), community.aComment().saying("Oops").written().getId());
        assertThat(paths("attention")).isEmpty();
        assertThat(paths("indeed")).isEmpty();

        posts.restore(community.mary(), post.getId());

        assertThat(paths("attention")).hasSize(1);
        assertThat(paths("indeed")).containsExactly("/comments/" + comment.getId());
    }

    @Test
    void nobody_is_found_by_their_address() {
        community.account("somebody");

        assertThat(paths("somebody")).containsExactly("/people/somebody");
        assertThat(paths("example")).isEmpty();
    }

    @Test
    void a_slip_of_the_finger_is_forgiven_and_said() {
        community.aPost().titled("Gradient descent").published();
        indexing.catchUp();

        SearchResult result = search.search(community.guest(), "gradeint", null, 1);

        assertThat(result.closeness()).isEqualTo(Closeness.CLOSE);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.hits().get(0).heading().pieces()).contains(new Snippet.Piece("Gradient", true));
    }

    @Test
    void where_nothing_has_all_words_what_has_some_is_shown_and_that_is_said() {
        community.aPost().titled("Attention").published();
        indexing.catchUp();

        SearchResult result = search.search(community.guest(), "attention giraffe", null, 1);

        assertThat(result.closeness()).isEqualTo(Closeness.SOME);
        assertThat(result.hits()).hasSize(1);
    }

    @Test
    void reactions_lift_what_they_are_given_to() {
        List<Post> written = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            written.add(community.aPost().titled("Attention").published());
        }
        ReactionService.OFFERED.forEach(
                emoji -> reactions.react(community.lin(), written.get(1).ref(), emoji, true));

        assertThat(paths("attention").get(0)).isEqualTo(written.get(1).getPath());
    }

    @Test
    void an_index_that_missed_something_is_repaired() {
        Post kept = community.aPost().titled("Attention kept").published();
        Post gone = community.aPost().titled("Attention gone").published();
        Post changed = community.aPost().titled("Attention changed").published();
        Comment comment = community.aComment().on(kept).saying("Attention!").written();
        indexing.catchUp();
        transaction.run(() -> {
            SearchIndex index = indexes.current();
            List<SearchDocument> stale = new ArrayList<>();
            stale.add(document(gone.getId(), "Attention stale"));
            stale.add(document(987_654, "Attention of a post that is no more"));
            index.write(stale, List.of(changed.ref(), comment.ref()));
        });
        assertThat(indexing.repair()).isEqualTo(4);

        assertThat(paths("attention"))
                .containsExactlyInAnyOrder(
                        kept.getPath(), gone.getPath(), changed.getPath(), "/comments/" + comment.getId());
        assertThat(paths("stale")).isEmpty();
        assertThat(indexing.repair()).isZero();
    }

    @Test
    void an_index_is_written_anew_without_going_away() {
        Post post = community.aPost().titled("Attention").published();
        indexing.catchUp();
        List<Integer> told = new ArrayList<>();

        int all = indexing.rebuild(told::add);

        assertThat(all).isGreaterThanOrEqualTo(3);
        assertThat(told).last().isEqualTo(all);
        assertThat(paths("attention")).containsExactly(post.getPath());
    }

    @Test
    void similar_posts_share_words() {
        Post close = community
                .aPost()
                .titled("Loss becomes nan after three epochs")
                .saying("The learning rate was too high.")
                .published();
        Post other = community
                .aPost()
                .titled("Where to meet")
                .saying("After the course.")
                .published();
        Post showcase = community
                .aPost()
                .of(PostKind.SHOWCASE)
                .titled("My loss was nan")
                .published();
        indexing.catchUp();

        assertThat(search.similar(community.lin(), "Why is my loss nan? RuntimeWarning: loss is nan", "article", 5))
                .extracting(SearchDocument::ref)
                .containsExactly(close.ref());
        assertThat(search.similar(community.lin(), "the a is", null, 5)).isEmpty();
        assertThat(search.similar(community.lin(), "loss nan", "post", 1)).hasSize(1);
        assertThat(other.ref()).isNotEqualTo(showcase.ref());
    }

    @Test
    void pages_follow_each_other_and_end() {
        for (int i = 0; i < SearchService.PAGE + 1; i++) {
            community.aPost().titled("Attention " + i).published();
        }
        indexing.catchUp();

        SearchResult first = search.search(community.guest(), "attention", null, 1);
        SearchResult second = search.search(community.guest(), "attention", null, 2);

        assertThat(first.hits()).hasSize(SearchService.PAGE);
        assertThat(first.last()).isEqualTo(2);
        assertThat(second.hits()).hasSize(1);
        assertThat(first.hits())
                .extracting(hit -> hit.document().ref())
                .doesNotContain(second.hits().get(0).document().ref());
        assertThat(search.search(community.guest(), "attention", null, -3).hits())
                .hasSize(SearchService.PAGE);
        assertThat(search.search(community.guest(), "attention", null, 9_999).hits())
                .isEmpty();
    }

    @Test
    void nothing_that_can_be_typed_is_an_error() throws IOException {
        community.aPost().titled("null undefined true").published();
        indexing.catchUp();
        List<String> typed = Corpora.records(Corpora.folder("security/strings"), "cases").stream()
                .map(record -> record.getString("payload"))
                .toList();

        for (String payload : typed) {
            for (String form : List.of("%s", "\"%s", "from:%s", "tag:\"%s\"", "before:%s x", "kind:%s")) {
                assertThat(search.search(community.guest(), form.replace("%s", payload), payload, 1))
                        .isNotNull();
            }
            assertThat(search.similar(community.lin(), payload, payload, 5)).isNotNull();
        }
        System.out.printf("searched for %d strings in 6 forms%n", typed.size());
        assertThat(typed).isNotEmpty();
    }

    private SearchDocument document(long id, String words) {
        return new SearchDocument(
                ContentRef.post(id),
                -1,
                null,
                "article",
                words,
                words,
                words,
                List.of(),
                null,
                List.of(),
                null,
                Instant.EPOCH,
                0,
                "/posts/" + id,
                SearchDocument.EVERYBODY);
    }

    private List<SearchHit> hits(String typed) {
        indexing.catchUp();
        return search.search(SOMEBODY, typed, null, 1).hits();
    }

    private List<String> paths(String typed) {
        return hits(typed).stream().map(hit -> hit.document().path()).toList();
    }
}
