package org.cohort.people.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.TooMany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TryLimitsTest {

    private final SettableClock clock = new SettableClock();
    private final TryLimits limits = new TryLimits();

    @BeforeEach
    void begin() {
        limits.begin(clock);
    }

    @Test
    void from_one_address_six_may_be_tried_in_a_minute() {
        assertThat(passedOf(10, i -> limits.signInFrom("192.0.2.1", "account " + i)))
                .isEqualTo(6);

        assertThatCode(() -> limits.signInFrom("192.0.2.2", "account")).doesNotThrowAnyException();
        clock.advance(Duration.ofMinutes(1));
        assertThat(passedOf(10, i -> limits.signInFrom("192.0.2.1", "account " + i)))
                .isEqualTo(6);
    }

    @Test
    void from_one_address_thirty_may_be_tried_in_an_hour() {
        int passed = IntStream.range(0, 20)
                .map(minute -> {
                    int now = passedOf(10, i -> limits.signInFrom("192.0.2.1", "account " + minute + i));
                    clock.advance(Duration.ofMinutes(1));
                    return now;
                })
                .sum();

        assertThat(passed).isEqualTo(30);
    }

    @Test
    void one_account_may_be_tried_ten_times_in_a_quarter_from_wherever() {
        assertThat(passedOf(30, i -> limits.signInFrom("192.0.2." + i, "#1"))).isEqualTo(10);

        assertThatCode(() -> limits.signInFrom("192.0.2.200", "#2")).doesNotThrowAnyException();
        clock.advance(Duration.ofMinutes(15));
        assertThat(passedOf(30, i -> limits.signInFrom("192.0.2." + i, "#1"))).isEqualTo(10);
    }

    @Test
    void a_name_as_long_as_a_form_is_limited_like_others_and_not_kept_whole() {
        String name = "x".repeat(1_000_000);

        assertThat(TryLimits.kept(name)).hasSizeLessThan(255).isNotEqualTo(TryLimits.kept(name + "y"));
        assertThat(passedOf(30, i -> limits.signInFrom("192.0.2." + i, name))).isEqualTo(10);
    }

    @Test
    void the_longer_an_account_is_tried_the_slower_it_goes() {
        int passed = IntStream.range(0, 96)
                .map(quarter -> {
                    int now = passedOf(20, i -> limits.signInFrom("10.0." + quarter + "." + i, "#1"));
                    clock.advance(Duration.ofMinutes(15));
                    return now;
                })
                .sum();

        assertThat(passed).as("in a day").isEqualTo(50);
    }

    @Test
    void a_classroom_behind_one_address_can_sign_in() {
        assertThat(passedOf(100, i -> {
                    limits.signInFrom("192.0.2.1", "#" + i);
                    limits.signedInFrom("192.0.2.1", "#" + i);
                }))
                .isEqualTo(100);
    }

    @Test
    void who_is_refused_is_told_how_long_to_wait() {
        passedOf(6, i -> limits.signInFrom("192.0.2.1", "#1"));
        clock.advance(Duration.ofSeconds(20));

        assertThatThrownBy(() -> limits.signInFrom("192.0.2.1", "#1"))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        refusal -> assertThat(refusal.retryAfter())
                                .isBetween(Duration.ofSeconds(40), Duration.ofSeconds(41)));
        clock.advance(Duration.ofSeconds(41));
        assertThatCode(() -> limits.signInFrom("192.0.2.1", "#1")).doesNotThrowAnyException();
    }

    @Test
    void one_ipv6_network_is_one_address() {
        assertThat(passedOf(20, i -> limits.signInFrom("2001:db8:1:2::" + i, "account " + i)))
                .isEqualTo(6);
        assertThatCode(() -> limits.signInFrom("2001:db8:1:3::1", "account")).doesNotThrowAnyException();
    }

    @Test
    void sign_ups_from_one_address_are_limited() {
        assertThat(passedOf(50, i -> limits.signUpFrom("192.0.2.1"))).isEqualTo(30);
        assertThatCode(() -> limits.signUpFrom("192.0.2.2")).doesNotThrowAnyException();
    }

    private static int passedOf(int tries, IntConsumer work) {
        return (int) IntStream.range(0, tries)
                .filter(i -> Outcome.of(() -> work.accept(i)) == Outcome.DONE)
                .count();
    }
}
