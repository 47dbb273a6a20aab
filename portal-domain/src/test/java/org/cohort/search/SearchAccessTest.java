package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentService;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.UseCases;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who finds a post of {@code ada}'s and a comment of {@code omar}'s: everybody or nobody, their writers and moderators too. */
@OnBothDatabases
class SearchAccessTest {

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
    Community community;

    @Inject
    OneTransaction transaction;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state                  | finds
            published              | true
            draft                  | false
            withdrawn              | false
            removed                | false
            comment                | true
            removed comment        | false
            comment on withdrawn   | false
            comment on removed     | false
            """)
    void nobody_finds_what_not_everybody_may_read(String state, boolean finds) {
        for (boolean upToDate : List.of(true, false)) {
            bringTo(state, upToDate);
            for (Actor person : community.everybody()) {
                assertThat(search.search(person, "unmistakable", null, 1).hits())
                        .as("%s, %s, index up to date: %s", person.handle(), state, upToDate)
                        .hasSize(finds ? 1 : 0);
                assertThat(search.similar(person, "something unmistakable", null, 5))
                        .as("%s, %s, similar", person.handle(), state)
                        .hasSize(finds ? 1 : 0);
            }
            transaction.run(() -> indexes.current().write(List.of(), all()));
        }
    }

    /** Makes the one thing that has the word; an index that is not up to date has still seen it before it went. */
    private void bringTo(String state, boolean upToDate) {
        boolean isComment = state.contains("comment");
        String words = isComment ? "Nothing" : "Something unmistakable";
        if (state.equals("draft")) {
            community.aPost().titled("Draft").saying(words).draft();
            indexing.catchUp();
            return;
        }
        Post post = community.aPost().titled("Post").saying(words).published();
        Comment comment = community
                .aComment()
                .on(post)
                .saying(isComment ? "Something unmistakable" : "Nothing")
                .written();
        indexing.catchUp();
        if (state.equals("removed comment")) {
            comments.remove(community.omar(), comment.getId());
        } else if (state.endsWith("withdrawn")) {
            posts.withdraw(community.ada(), post.getId());
        } else if (state.endsWith("removed")) {
            posts.remove(community.mary(), post.getId());
        }
        if (upToDate) {
            indexing.catchUp();
        }
    }

    private List<ContentRef> all() {
        List<ContentRef> all = new ArrayList<>();
        for (String kind : List.of(ContentRef.POST, ContentRef.COMMENT)) {
            indexes.current().stamps(kind, 0, Long.MAX_VALUE).keySet().forEach(id -> all.add(new ContentRef(kind, id)));
        }
        return all;
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(SearchService.class)).containsExactlyInAnyOrder("search", "similar");
    }
}
