package org.cohort.web.answers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cohort.kernel.DomainException.TooMany;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.junit.jupiter.api.Test;

class ScriptLimitsTest {

    private final ScriptLimits limits = new ScriptLimits();

    @Test
    void a_program_is_slowed_down_and_another_member_is_not() {
        Actor program = new Actor(1, "ada", Role.MEMBER);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        limits.count(program);
                    }
                })
                .isInstanceOf(TooMany.class);
        assertThatCode(() -> limits.count(new Actor(2, "omar", Role.MEMBER))).doesNotThrowAnyException();
    }
}
