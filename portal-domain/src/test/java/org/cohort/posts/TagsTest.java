package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Statements;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TagsTest {

    @Inject
    PostService posts;

    @Inject
    PostQueries lists;

    @Inject
    PostRepository repository;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Test
    void tags_are_one_spelling_and_each_once() {
        Post post = community
                .aPost()
                .tagged("Deep Learning", "deep-learning", " PYTHON ", "تعلم", "!!!", "")
                .published();

        assertThat(posts.tagsOf(post)).containsExactlyInAnyOrder("deep-learning", "python", "تعلم");
    }

    @Test
    void an_edit_gives_the_post_its_new_tags_and_no_others() {
        Post post = community.aPost().tagged("java", "maths").published();

        posts.edit(
                community.ada(),
                post.getId(),
                posts.read(community.ada(), post.getId()).getVersion(),
                community.aPost().tagged("maths", "python").text());

        assertThat(posts.tagsOf(post)).containsExactly("maths", "python");
    }

    @Test
    void counts_are_of_published_posts_and_the_most_used_stand_first() {
        community.aPost().tagged("java", "maths").published();
        community.aPost().tagged("maths").published();
        community.aPost().tagged("python").draft();

        assertThat(transaction.get(() -> repository.tagCounts(10)))
                .containsExactly(new TagCount("maths", 2), new TagCount("java", 1));
        assertThat(transaction.get(() -> repository.tagCounts(1))).containsExactly(new TagCount("maths", 2));
    }

    @Test
    void counts_are_remembered_until_a_post_is_published_or_taken_back() {
        Post post = community.aPost().tagged("java", "maths").published();
        assertThat(lists.tags(10)).containsExactly(new TagCount("java", 1), new TagCount("maths", 1));

        assertThat(Statements.during(() -> lists.tags(10))).isEmpty();

        community.aPost().tagged("maths").published();
        assertThat(lists.tags(1)).containsExactly(new TagCount("maths", 2));
        posts.withdraw(community.ada(), post.getId());
        assertThat(lists.tags(10)).containsExactly(new TagCount("maths", 1));
    }

    @Test
    void a_tag_is_known_while_a_published_post_has_it() {
        Post post = community.aPost().tagged("java").published();
        community.aPost().tagged("secret-plan").draft();

        assertThat(transaction.get(() -> repository.findTag("java"))).isPresent();
        assertThat(transaction.get(() -> repository.findTag("secret-plan"))).isEmpty();
        posts.withdraw(community.ada(), post.getId());
        assertThat(transaction.get(() -> repository.findTag("java"))).isEmpty();
    }

    @Test
    void a_word_new_to_many_writers_at_once_becomes_one_tag() {
        Actor ada = community.ada();
        PostText text = community.aPost().tagged("brand-new").text();

        List<Post> written = AtOnce.each(4, i -> posts.publish(ada, text, null));

        assertThat(written).allSatisfy(post -> assertThat(posts.tagsOf(post)).containsExactly("brand-new"));
        assertThat(transaction.get(() -> repository.tagCounts(10))).containsExactly(new TagCount("brand-new", 4));
    }
}
