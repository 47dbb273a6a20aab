package org.cohort.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cohort.comments.Comment;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.UseCases;
import org.cohort.kernel.Keyset;
import org.cohort.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every use case of notifications: for members, each their own. */
@OnBothDatabases
class NotificationAccessTest {

    @Inject
    NotificationService notifications;

    @Inject
    TellMembers chore;

    @Inject
    Community community;

    @ParameterizedTest
    @CsvSource({
        "unread, DONE, DONE",
        "list, SIGN_IN, DONE",
        "read, SIGN_IN, DONE",
        "readAll, SIGN_IN, DONE",
        "readShown, SIGN_IN, DONE"
    })
    void each_use_case_answers_guests_and_members_as_its_row_says(String useCase, Outcome guest, Outcome member) {
        Comment comment = community.aComment().written();

        assertThat(Outcome.of(() -> act(useCase, community.guest(), comment))).isEqualTo(guest);
        assertThat(Outcome.of(() -> act(useCase, community.lin(), comment))).isEqualTo(member);
        assertThat(Outcome.of(() -> act(useCase, community.grace(), comment))).isEqualTo(member);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(UseCases.of(NotificationService.class))
                .containsExactlyInAnyOrder("unread", "list", "read", "readAll", "readShown");
    }

    @Test
    void nobody_sees_or_reads_anothers() {
        Comment comment = community.aComment().by(community.omar()).written();
        chore.doSome();

        for (Actor other : List.of(community.lin(), community.mary(), community.grace())) {
            List.of("read", "readAll", "readShown").forEach(useCase -> act(useCase, other, comment));
            assertThat(notifications.list(other, Keyset.NEWEST).lines()).isEmpty();
        }

        assertThat(notifications.unread(community.ada())).isOne();
    }

    private void act(String useCase, Actor person, Comment comment) {
        switch (useCase) {
            case "unread" -> notifications.unread(person);
            case "list" -> notifications.list(person, Keyset.NEWEST);
            case "read" -> notifications.read(person, comment.getPost().ref());
            case "readAll" -> notifications.readAll(person);
            case "readShown" -> notifications.readShown(person, List.of(comment.ref()));
            default -> throw new IllegalArgumentException(useCase);
        }
    }
}
