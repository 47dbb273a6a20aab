package org.cohort.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.people.Role;
import org.cohort.tokens.Scope;
import org.cohort.tokens.TokenHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ApiLimits limits = new ApiLimits();

    @BeforeEach
    void begin() {
        limits.begin(nanos::get);
    }

    @Test
    void an_answer_says_what_is_left() {
        limits.count(holder(1, Scope.WRITE, Role.MEMBER), true);
        ApiLimits.Allowance second = limits.count(holder(1, Scope.WRITE, Role.MEMBER), true);

        assertThat(second.limit()).isEqualTo(ApiLimits.WRITES);
        assertThat(second.left()).isEqualTo(ApiLimits.WRITES - 2);
        assertThat(second.seconds()).isBetween(2L, 3L);
    }

    @Test
    void a_members_tokens_share_one_allowance_and_other_members_have_theirs() {
        write(1, ApiLimits.WRITES);

        assertThatThrownBy(() -> write(1, 1))
                .isInstanceOfSatisfying(
                        TooMany.class,
                        refused -> assertThat(refused.retryAfter())
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofSeconds(1)));
        write(2, ApiLimits.WRITES);
        limits.count(holder(1, Scope.READ, Role.MEMBER), false);
    }

    @Test
    void an_allowance_comes_back_bit_by_bit() {
        write(1, ApiLimits.WRITES);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        write(1, 2);
        assertThatThrownBy(() -> write(1, 1)).isInstanceOf(TooMany.class);
    }

    @Test
    void bulk_work_is_limited_as_reading_is_and_only_while_its_owner_is_an_organiser() {
        for (int i = 0; i < ApiLimits.READS; i++) {
            limits.count(holder(1, Scope.BULK, Role.ORGANISER), true);
        }
        assertThatThrownBy(() -> limits.count(holder(1, Scope.BULK, Role.ORGANISER), true))
                .isInstanceOf(TooMany.class);

        for (int i = 0; i < ApiLimits.WRITES; i++) {
            limits.count(holder(2, Scope.BULK, Role.MODERATOR), true);
        }
        assertThatThrownBy(() -> limits.count(holder(2, Scope.BULK, Role.MODERATOR), true))
                .isInstanceOf(TooMany.class);
    }

    @Test
    void a_network_is_one_guest_however_many_addresses_it_has() {
        for (int i = 0; i < ApiLimits.OF_NETWORK; i++) {
            limits.countGuest("2001:db8:1:2::" + Integer.toHexString(i));
        }

        assertThatThrownBy(() -> limits.countGuest("2001:db8:1:2::ffff")).isInstanceOf(TooMany.class);
        limits.countGuest("2001:db8:1:3::1");
    }

    private void write(long member, int times) {
        for (int i = 0; i < times; i++) {
            limits.count(holder(member, Scope.WRITE, Role.MEMBER), true);
        }
    }

    private static TokenHolder holder(long member, Scope scope, Role role) {
        return new TokenHolder(1, scope, null, member, "ada", role);
    }
}
