package org.cohort.people.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohort.kernel.DomainException.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "kJ8#x2!q", "только слова", "ada-ada-ada"})
    void eight_characters_of_any_kind_are_enough(String password) {
        assertThat(keys(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seven77", "1234567"})
    void fewer_are_not(String password) {
        assertThat(keys(password)).containsExactly("people.password.length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "12345678",
                "QWERTYUIOP",
                "iloveyou ",
                "zzzzzzzzzzzz",
                "ada-lovelace",
                "ADA@example.org"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(keys(password)).containsExactly("people.password.guessable");
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 100_000})
    void more_than_a_long_sentence_is_refused(int length) {
        assertThat(keys("ab".repeat(length).substring(0, length))).containsExactly("people.password.length");
        assertThat(keys("ab".repeat(128))).isEmpty();
    }

    private static List<String> keys(String password) {
        return PasswordPolicy.check(password, "ada-lovelace", "ada@example.org").stream()
                .map(Violation::key)
                .toList();
    }
}
