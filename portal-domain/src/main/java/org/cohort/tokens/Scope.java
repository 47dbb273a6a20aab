package org.cohort.tokens;

import java.util.Locale;
import org.cohort.people.Role;

/** What a token opens, least first; each may do all that the ones before it may. */
public enum Scope {
    READ(Role.MEMBER),
    WRITE(Role.MEMBER),
    /** Writes without the limits that keep a program from flooding the community. */
    BULK(Role.ORGANISER);

    private final Role leastRole;

    Scope(Role leastRole) {
        this.leastRole = leastRole;
    }

    /** Who may have a token of it. */
    public Role leastRole() {
        return leastRole;
    }

    public boolean isAtLeast(Scope least) {
        return compareTo(least) >= 0;
    }

    /** The word for fields and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
