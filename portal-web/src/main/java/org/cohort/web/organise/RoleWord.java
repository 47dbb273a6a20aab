package org.cohort.web.organise;

import java.util.Arrays;
import java.util.Locale;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Role;

/** The roles as they are written on the command line: {@code member}, {@code helper} and so on. */
final class RoleWord {

    private RoleWord() {}

    static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.GUEST)
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid("role", "organise.role.unknown", word));
    }
}
