package org.cohort.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.people.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members block; each has their own list, which nobody else can read or change. */
@OnBothDatabases
class BlockAccessTest {

    @Inject
    BlockService blocks;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            use case | guest   | member | helper | moderator | organiser
            block    | SIGN_IN | DONE   | DONE   | DONE      | DONE
            unblock  | SIGN_IN | DONE   | DONE   | DONE      | DONE
            list     | SIGN_IN | DONE   | DONE   | DONE      | DONE
            folded   | DONE    | DONE   | DONE   | DONE      | DONE
            """)
    void each_role_may_do_what_its_column_says(
            String useCase, Outcome guest, Outcome member, Outcome helper, Outcome moderator, Outcome organiser) {
        blocks.block(community.ada(), community.omar().memberId());

        assertThat(outcome(useCase, community.guest())).isEqualTo(guest);
        assertThat(outcome(useCase, community.lin())).isEqualTo(member);
        assertThat(outcome(useCase, community.helper())).isEqualTo(helper);
        assertThat(outcome(useCase, community.mary())).isEqualTo(moderator);
        assertThat(outcome(useCase, community.grace())).isEqualTo(organiser);
        assertThat(blocks.folded(community.ada()))
                .as("what others do not change")
                .containsExactly("omar");
    }

    private Outcome outcome(String useCase, Actor actor) {
        long omar = community.omar().memberId();
        return Outcome.of(() -> {
            switch (useCase) {
                case "block" -> blocks.block(actor, omar);
                case "unblock" -> blocks.unblock(actor, omar);
                case "list" -> assertThat(blocks.list(actor)).isEmpty();
                case "folded" -> assertThat(blocks.folded(actor)).isEmpty();
                default -> throw new IllegalArgumentException(useCase);
            }
        });
    }
}
