package org.cohort.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every use case of tokens: for members, each their own; bulk work for organisers. */
@OnBothDatabases
class TokenAccessTest {

    @Inject
    TokenService tokens;

    @Inject
    RetryService retries;

    @Inject
    Community community;

    @ParameterizedTest
    @CsvSource({
        "make READ, SIGN_IN, DONE, DONE, DONE",
        "make WRITE, SIGN_IN, DONE, DONE, DONE",
        "make BULK, SIGN_IN, FORBIDDEN, FORBIDDEN, DONE",
        "makeFor, SIGN_IN, FORBIDDEN, FORBIDDEN, DONE",
        "list, SIGN_IN, DONE, DONE, DONE",
        "end, SIGN_IN, DONE, DONE, DONE",
        "once, SIGN_IN, DONE, DONE, DONE"
    })
    void each_use_case_answers_as_its_row_says(
            String useCase, Outcome guest, Outcome member, Outcome moderator, Outcome organiser) {
        community.account("noor");

        assertThat(Outcome.of(() -> act(useCase, community.guest()))).isEqualTo(guest);
        assertThat(outcome(useCase, Role.MEMBER)).isEqualTo(member);
        assertThat(outcome(useCase, Role.MODERATOR)).isEqualTo(moderator);
        assertThat(outcome(useCase, Role.ORGANISER)).isEqualTo(organiser);
    }

    @Test
    void every_use_case_stands_in_the_matrix() {
        assertThat(Stream.of(TokenService.class, RetryService.class)
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                        .filter(method ->
                                Arrays.asList(method.getParameterTypes()).contains(Actor.class))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder("make", "makeFor", "list", "end", "once");
    }

    private Outcome outcome(String useCase, Role role) {
        Actor person = community.account("ina", role);
        return Outcome.of(() -> act(useCase, person));
    }

    private void act(String useCase, Actor person) {
        switch (useCase) {
            case "make READ" -> tokens.make(person, Community.PASSWORD, "Mine", Scope.READ, 30);
            case "make WRITE" -> tokens.make(person, Community.PASSWORD, "Mine", Scope.WRITE, 30);
            case "make BULK" -> tokens.make(person, Community.PASSWORD, "Mine", Scope.BULK, 30);
            case "makeFor" -> tokens.makeFor(person, "noor", "Theirs", Scope.READ);
            case "list" -> tokens.list(person);
            case "end" -> tokens.end(person, 1);
            case "once" -> retries.once(person, "key", "digest", () -> new GivenResponse(204, null, null, ""));
            default -> throw new IllegalArgumentException(useCase);
        }
    }
}
