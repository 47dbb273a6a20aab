package org.cohort.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.UseCases;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails that need somebody are the organisers' matter alone. */
@OnBothDatabases
class OutboxAccessTest {

    @Inject
    Outbox outbox;

    @Inject
    Community community;

    @ParameterizedTest
    @CsvSource({
        "stuck, SIGN_IN, FORBIDDEN, FORBIDDEN, DONE",
        "underWay, SIGN_IN, FORBIDDEN, FORBIDDEN, DONE",
        "sendAgain, SIGN_IN, FORBIDDEN, FORBIDDEN, NOT_FOUND",
        "sendParkedAgain, SIGN_IN, FORBIDDEN, FORBIDDEN, DONE"
    })
    void each_use_case_answers_as_its_row_says(
            String useCase, Outcome guest, Outcome member, Outcome moderator, Outcome organiser) {
        assertThat(Outcome.of(() -> act(useCase, community.guest()))).isEqualTo(guest);
        assertThat(Outcome.of(() -> act(useCase, community.ada()))).isEqualTo(member);
        assertThat(Outcome.of(() -> act(useCase, community.mary()))).isEqualTo(moderator);
        assertThat(Outcome.of(() -> act(useCase, community.grace()))).isEqualTo(organiser);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(Outbox.class))
                .containsExactlyInAnyOrder("stuck", "underWay", "sendAgain", "sendParkedAgain");
    }

    private void act(String useCase, Actor person) {
        switch (useCase) {
            case "stuck" -> outbox.stuck(person);
            case "underWay" -> outbox.underWay(person);
            case "sendAgain" -> outbox.sendAgain(person, 1);
            case "sendParkedAgain" -> outbox.sendParkedAgain(person);
            default -> throw new IllegalArgumentException(useCase);
        }
    }
}
