package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class SignInTest {

    @Inject
    SignInService signIns;

    @Inject
    MemberRepository repository;

    @Inject
    OneTransaction transaction;

    @Inject
    Community community;

    @Inject
    SettableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"nora", "NORA", " nora ", "nora@example.org", " Nora@Example.Org"})
    void a_handle_or_an_address_in_any_case_signs_in(String typed) {
        Member nora = community.account("nora");

        assertThat(signIns.signIn(typed, Community.PASSWORD, "192.0.2.1")).isEqualTo(nora);
    }

    @ParameterizedTest
    @CsvSource({
        "nora, wrong password",
        "nora, ''",
        "nobody, four plain words here",
        "nobody@example.org, four plain words here",
        "'', ''",
        "ada, four plain words here",
        "nora@example.org', four plain words here",
        "%, four plain words here"
    })
    void everything_else_is_refused_in_the_same_words(String typed, String password) {
        community.account("nora");
        community.ada(); // a placeholder without a password

        assertThatThrownBy(() -> signIns.signIn(typed, password, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(
                                        violation -> violation.field() + " " + violation.key() + violation.arguments())
                                .containsExactly("password signIn.noMatch[]"));
    }

    @Test
    void address_and_handle_of_one_account_are_limited_together() {
        community.account("nora");

        for (int i = 0; i < 10; i++) {
            assertThat(tried(i % 2 == 0 ? "nora" : "nora@example.org", "wrong password", "192.0.2." + i))
                    .isEqualTo(Outcome.INVALID);
        }
        assertThat(tried("nora", Community.PASSWORD, "192.0.2.99")).isEqualTo(Outcome.TOO_MANY);

        clock.advance(Duration.ofMinutes(15));
        assertThat(tried("nora", Community.PASSWORD, "192.0.2.99")).isEqualTo(Outcome.DONE);
    }

    @Test
    void an_account_that_is_not_there_is_limited_alike() {
        for (int i = 0; i < 10; i++) {
            assertThat(tried("nobody", "wrong password", "192.0.2." + i)).isEqualTo(Outcome.INVALID);
        }
        assertThat(tried("nobody", "wrong password", "192.0.2.99")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void what_no_database_can_keep_is_nobody() {
        assertThat(tried("no\0body", "wrong password", "192.0.2.1")).isEqualTo(Outcome.INVALID);
        assertThat(tried("no\0body@example.org", "wrong password", "192.0.2.1")).isEqualTo(Outcome.INVALID);
    }

    @Test
    void one_address_is_limited_over_all_accounts() {
        for (int i = 0; i < 6; i++) {
            assertThat(tried("nobody" + i, "wrong password", "192.0.2.1")).isEqualTo(Outcome.INVALID);
        }
        assertThat(tried("nobody7", "wrong password", "192.0.2.1")).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void whoever_gets_in_is_not_counted() {
        community.account("nora");

        for (int i = 0; i < 12; i++) {
            assertThat(tried("nora", Community.PASSWORD, "192.0.2.1")).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void an_outdated_hash_is_made_anew_at_the_next_sign_in() {
        Member nora = community.account("nora");
        String weak = Password.hash(Community.PASSWORD)
                .addRandomSalt()
                .with(Argon2Function.getInstance(8 * 1024, 1, 1, 32, Argon2.ID))
                .getResult();
        transaction.run(() -> repository.get(nora.getId()).changePassword(weak));

        assertThat(tried("nora", "wrong password", "192.0.2.1")).isEqualTo(Outcome.INVALID);
        assertThat(hashOf(nora)).isEqualTo(weak);
        assertThat(tried("nora", Community.PASSWORD, "192.0.2.1")).isEqualTo(Outcome.DONE);
        assertThat(hashOf(nora)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(tried("nora", Community.PASSWORD, "192.0.2.1")).isEqualTo(Outcome.DONE);
    }

    private String hashOf(Member member) {
        return transaction.get(
                () -> String.valueOf(repository.get(member.getId()).getPasswordHash()));
    }

    private Outcome tried(String typed, String password, String address) {
        return Outcome.of(() -> signIns.signIn(typed, password, address));
    }
}
