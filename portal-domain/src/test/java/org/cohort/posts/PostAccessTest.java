package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.Outcomes;
import org.cohort.fixtures.UseCases;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a post that {@code ada} wrote; {@code mary} removed it where it is removed. */
@OnBothDatabases
class PostAccessTest {

    @Inject
    PostService posts;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            post      | action     | GUEST     | NEWCOMER  | AUTHOR    | MEMBER    | HELPER    | MODERATOR | ORGANISER
            none      | draft      | SIGN_IN   | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            none      | publishNew | SIGN_IN   | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            none      | listUnpublished | SIGN_IN | DONE    | DONE      | DONE      | DONE      | DONE      | DONE
            published | editAndPublish | SIGN_IN | FORBIDDEN | DONE   | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | read       | DONE      | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            published | show       | DONE      | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            published | revisions  | DONE      | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            published | revision   | DONE      | DONE      | DONE      | DONE      | DONE      | DONE      | DONE
            published | forEditing | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | edit       | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | publish    | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | withdraw   | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | remove     | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            published | restore    | SIGN_IN   | FORBIDDEN | DONE      | FORBIDDEN | FORBIDDEN | DONE      | DONE
            draft     | read       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            draft     | show       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            draft     | revisions  | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            draft     | edit       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            draft     | publish    | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            draft     | remove     | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | read       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | show       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | revision   | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            withdrawn | publish    | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | NOT_FOUND | NOT_FOUND
            removed   | read       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | DONE      | DONE
            removed   | show       | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | DONE      | DONE
            removed   | forEditing | NOT_FOUND | NOT_FOUND | DONE      | NOT_FOUND | NOT_FOUND | DONE      | DONE
            removed   | publish    | NOT_FOUND | NOT_FOUND | CONFLICT  | NOT_FOUND | NOT_FOUND | CONFLICT  | CONFLICT
            removed   | restore    | NOT_FOUND | NOT_FOUND | FORBIDDEN | NOT_FOUND | NOT_FOUND | DONE      | DONE
            """)
    void access(String state, String action, @AggregateWith(Outcomes.class) List<Outcome> expected) {
        assertThat(community.everybody().stream().map(person -> {
                    Post post = written(state);
                    return Outcome.of(() -> act(action, person, post));
                }))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(PostService.class))
                .containsExactlyInAnyOrder(
                        "draft",
                        "listUnpublished",
                        "publish",
                        "read",
                        "show",
                        "revisions",
                        "revision",
                        "forEditing",
                        "edit",
                        "withdraw",
                        "remove",
                        "restore");
    }

    @Test
    void a_coauthor_may_what_the_author_may() {
        Post post = community.aPost().by(community.ada()).draft();

        assertThat(post.isBy(community.omar())).isFalse();
        post.writtenWith(List.of(community.member(community.omar())));

        assertThat(post.isBy(community.omar())).isTrue();
        assertThat(post.isReadableBy(community.omar())).isTrue();
        assertThat(post.isEditableBy(community.omar())).isTrue();
        assertThat(post.isReadableBy(community.lin())).isFalse();
    }

    private Post written(String state) {
        return switch (state) {
            case "none", "published" -> community.aPost().by(community.ada()).published();
            case "draft" -> community.aPost().by(community.ada()).draft();
            case "withdrawn" -> {
                Post post = community.aPost().by(community.ada()).published();
                posts.withdraw(community.ada(), post.getId());
                yield post;
            }
            case "removed" -> {
                Post post = community.aPost().by(community.ada()).published();
                posts.remove(community.mary(), post.getId());
                yield post;
            }
            default -> throw new IllegalArgumentException(state);
        };
    }

    private void act(String action, Actor person, Post post) {
        long id = post.getId();
        switch (action) {
            case "draft" -> posts.draft(person, community.aPost().text(), null);
            case "publishNew" -> posts.publish(person, community.aPost().text(), null);
            case "read" -> posts.read(person, id);
            case "show" -> {
                posts.show(community.ada(), id);
                posts.show(person, id);
            }
            case "revisions" -> posts.revisions(person, id);
            case "revision" -> posts.revision(person, id, 1);
            case "forEditing" -> posts.forEditing(person, id);
            case "edit" ->
                posts.edit(
                        person,
                        id,
                        version(id),
                        community.aPost().titled("Anew").text());
            case "editAndPublish" ->
                posts.publish(
                        person,
                        id,
                        version(id),
                        community.aPost().titled("Anew").text());
            case "listUnpublished" -> posts.listUnpublished(person);
            case "publish" -> posts.publish(person, id);
            case "withdraw" -> posts.withdraw(person, id);
            case "remove" -> posts.remove(person, id);
            case "restore" -> posts.restore(person, id);
            default -> throw new IllegalArgumentException(action);
        }
    }

    private int version(long id) {
        return posts.read(community.ada(), id).getVersion();
    }
}
