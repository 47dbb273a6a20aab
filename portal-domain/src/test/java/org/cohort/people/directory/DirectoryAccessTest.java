package org.cohort.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.people.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory is for members. */
@OnBothDatabases
class DirectoryAccessTest {

    @Inject
    DirectoryService directory;

    @Inject
    Community community;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            use case  | guest   | member | helper | moderator | organiser
            find      | SIGN_IN | DONE   | DONE   | DONE      | DONE
            interests | SIGN_IN | DONE   | DONE   | DONE      | DONE
            languages | SIGN_IN | DONE   | DONE   | DONE      | DONE
            """)
    void each_role_may_do_what_its_column_says(
            String useCase, Outcome guest, Outcome member, Outcome helper, Outcome moderator, Outcome organiser) {
        assertThat(outcome(useCase, community.guest())).isEqualTo(guest);
        assertThat(outcome(useCase, community.lin())).isEqualTo(member);
        assertThat(outcome(useCase, community.helper())).isEqualTo(helper);
        assertThat(outcome(useCase, community.mary())).isEqualTo(moderator);
        assertThat(outcome(useCase, community.grace())).isEqualTo(organiser);
    }

    private Outcome outcome(String useCase, Actor actor) {
        return Outcome.of(() -> {
            switch (useCase) {
                case "find" -> directory.find(actor, DirectorySearch.ALL, Optional.empty());
                case "interests" -> directory.interests(actor, 1);
                case "languages" -> directory.languages(actor);
                default -> throw new IllegalArgumentException(useCase);
            }
        });
    }
}
