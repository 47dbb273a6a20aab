package org.cohort.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.UseCases;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may choose for what, and who is told what is new. */
@OnBothDatabases
class InvolvementAccessTest {

    @Inject
    InvolvementService involvements;

    @Inject
    UnreadQueries unread;

    @Inject
    PostService posts;

    @Inject
    PostQueries lists;

    @Inject
    OneTransaction transaction;

    @Inject
    InvolvementRepository repository;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            action          | GUEST     | AUTHOR    | MEMBER    | MODERATOR
            of              | DONE      | DONE      | DONE      | DONE
            choose          | SIGN_IN   | DONE      | DONE      | DONE
            choose draft    | SIGN_IN   | DONE      | NOT_FOUND | NOT_FOUND
            choose missing  | SIGN_IN   | NOT_FOUND | NOT_FOUND | NOT_FOUND
            choose comment  | SIGN_IN   | NOT_FOUND | NOT_FOUND | NOT_FOUND
            choose hidden tag | SIGN_IN | NOT_FOUND | NOT_FOUND | NOT_FOUND
            choose author   | SIGN_IN   | INVALID   | DONE      | DONE
            list            | SIGN_IN   | DONE      | DONE      | DONE
            news            | SIGN_IN   | DONE      | DONE      | DONE
            forMe           | SIGN_IN   | DONE      | DONE      | DONE
            others          | SIGN_IN   | DONE      | DONE      | DONE
            byChannel       | DONE      | DONE      | DONE      | DONE
            readChannel     | SIGN_IN   | DONE      | DONE      | DONE
            readAll         | SIGN_IN   | DONE      | DONE      | DONE
            """)
    void access(String action, Outcome guest, Outcome author, Outcome member, Outcome moderator) {
        List<Actor> people = List.of(community.guest(), community.ada(), community.omar(), community.mary());

        assertThat(people.stream().map(person -> Outcome.of(() -> act(action, person))))
                .containsExactly(guest, author, member, moderator);
    }

    private void act(String action, Actor actor) {
        Post post = community.aPost().published();
        Post draft = community.aPost().draft();
        long channel = post.getChannel().getId();
        switch (action) {
            case "of" -> involvements.of(actor, post.ref());
            case "choose" -> involvements.choose(actor, post.ref(), Involvement.FOLLOWING);
            case "choose draft" -> involvements.choose(actor, draft.ref(), Involvement.FOLLOWING);
            case "choose missing" -> involvements.choose(actor, ContentRef.channel(999_999), Involvement.MUTED);
            case "choose comment" -> involvements.choose(actor, ContentRef.comment(1), Involvement.MUTED);
            case "choose hidden tag" -> involvements.choose(actor, hiddenTag(), Involvement.FOLLOWING);
            case "choose author" ->
                involvements.choose(actor, ContentRef.member(community.ada().memberId()), Involvement.FOLLOWING);
            case "list" -> involvements.list(actor);
            case "news" -> unread.news(actor, 5);
            case "forMe" -> unread.forMe(actor, Optional.empty(), 5);
            case "others" -> unread.others(actor, Optional.empty(), 5);
            case "byChannel" -> unread.byChannel(actor);
            case "readChannel" -> unread.readChannel(actor, channel);
            case "readAll" -> unread.readAll(actor);
            default -> throw new IllegalArgumentException(action);
        }
    }

    /** One that a draft has and nothing that everybody may read. */
    private ContentRef hiddenTag() {
        Post post = community.aPost().tagged("secret").published();
        long tag = lists.findTag("secret").orElseThrow();
        posts.withdraw(community.ada(), post.getId());
        return new ContentRef(ContentRef.TAG, tag);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(InvolvementService.class, UnreadQueries.class))
                .containsExactly(
                        "byChannel", "choose", "forMe", "list", "news", "of", "others", "readAll", "readChannel");
    }

    @Test
    void a_choice_is_listed_by_its_name_until_it_is_the_usual_again() {
        Post post = community.aPost().published();
        Actor lin = community.lin();
        ContentRef channel = ContentRef.channel(post.getChannel().getId());
        involvements.choose(lin, channel, Involvement.FOLLOWING);
        involvements.choose(lin, post.ref(), Involvement.MUTED);
        involvements.choose(lin, post.ref(), Involvement.MUTED);

        assertThat(involvements.list(lin))
                .containsExactly(
                        new ChosenSubject(
                                channel,
                                Involvement.FOLLOWING,
                                post.getChannel().getName(),
                                "/channels/" + post.getChannel().getSlug()),
                        new ChosenSubject(post.ref(), Involvement.MUTED, post.getTitle(), post.getPath()));
        assertThat(involvements.list(community.omar())).isEmpty();

        involvements.choose(lin, channel, Involvement.NORMAL);
        involvements.choose(lin, post.ref(), Involvement.NORMAL);
        assertThat(involvements.list(lin)).isEmpty();
    }

    @Test
    void a_withdrawn_post_is_not_named_any_more_nor_a_tag_that_it_alone_has() {
        Post post = community.aPost().tagged("secret").published();
        ContentRef tag = new ContentRef(ContentRef.TAG, lists.findTag("secret").orElseThrow());
        involvements.choose(community.lin(), post.ref(), Involvement.FOLLOWING);
        involvements.choose(community.lin(), tag, Involvement.FOLLOWING);
        assertThat(involvements.list(community.lin())).hasSize(2);

        posts.withdraw(community.ada(), post.getId());

        assertThat(involvements.list(community.lin())).isEmpty();
    }

    @Test
    void nobody_chooses_without_end_but_may_choose_otherwise_and_take_back() {
        Actor lin = community.lin();
        ContentRef channel = ContentRef.channel(community.help().getId());
        ContentRef member = ContentRef.member(community.ada().memberId());
        transaction.run(() -> IntStream.rangeClosed(1, InvolvementService.MOST - 1)
                .mapToObj(i -> new ChosenInvolvement(lin.memberId(), ContentRef.post(i)))
                .forEach(repository::save));
        involvements.choose(lin, channel, Involvement.MUTED);

        assertThat(Outcome.of(() -> involvements.choose(lin, member, Involvement.MUTED)))
                .isEqualTo(Outcome.INVALID);
        involvements.choose(lin, channel, Involvement.FOLLOWING);
        involvements.choose(lin, channel, Involvement.NORMAL);
        assertThat(Outcome.of(() -> involvements.choose(lin, member, Involvement.MUTED)))
                .isEqualTo(Outcome.DONE);
    }
}
