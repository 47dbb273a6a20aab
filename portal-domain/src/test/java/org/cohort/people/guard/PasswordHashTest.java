package org.cohort.people.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.stream.LongStream;
import org.cohort.fixtures.AtOnce;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash passwords = new PasswordHash();

    @Test
    void a_hash_is_argon2id_with_19_mebibytes_and_two_rounds() {
        assertThat(passwords.of("a long sentence")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void a_hash_matches_its_password_alone() {
        String hash = passwords.of("a long sentence");

        assertThat(passwords.matches("a long sentence", hash)).isTrue();
        assertThat(passwords.matches("a long Sentence", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.of("a long sentence")).isNotEqualTo(hash);
    }

    @Test
    void a_letter_typed_in_two_characters_is_the_same_letter() {
        assertThat(passwords.matches("cafe\u0301 au lait", passwords.of("café au lait")))
                .isTrue();
    }

    @Test
    void nobody_matches_no_hash() {
        assertThat(passwords.matches("anything", null)).isFalse();
    }

    @Test
    void who_has_no_account_is_answered_after_the_same_work() {
        String hash = passwords.of("a long sentence");

        double known = median(() -> passwords.matches("wrong sentence", hash));
        double unknown = median(() -> passwords.matches("wrong sentence", null));

        assertThat(unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void weaker_parameters_are_outdated() {
        assertThat(passwords.isOutdated(passwords.of("a long sentence"))).isFalse();
        assertThat(passwords.isOutdated(hashed(8 * 1024, 2, Argon2.ID))).isTrue();
        assertThat(passwords.isOutdated(hashed(19 * 1024, 1, Argon2.ID))).isTrue();
        assertThat(passwords.isOutdated(hashed(64 * 1024, 3, Argon2.I))).isTrue();
        assertThat(passwords.isOutdated(hashed(64 * 1024, 3, Argon2.ID))).isFalse();
    }

    @Test
    void many_at_once_wait_their_turn() {
        String hash = passwords.of("a long sentence");

        assertThat(AtOnce.each(8, i -> passwords.matches(i % 2 == 0 ? "a long sentence" : "another", hash)))
                .containsExactly(true, false, true, false, true, false, true, false);
    }

    private static String hashed(int kibibytes, int rounds, Argon2 variant) {
        return Password.hash("a long sentence")
                .addRandomSalt()
                .with(Argon2Function.getInstance(kibibytes, rounds, 1, 32, variant))
                .getResult();
    }

    private static double median(Runnable work) {
        return LongStream.range(0, 5)
                .map(i -> {
                    long begun = System.nanoTime();
                    work.run();
                    return System.nanoTime() - begun;
                })
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }
}
