package org.cohort.people;

/** What a person may do, least first; each role may do all that the ones before it may. */
public enum Role {
    GUEST,
    MEMBER,
    HELPER,
    MODERATOR,
    ORGANISER;

    /** Whether this role is {@code least} or more. */
    public boolean isAtLeast(Role least) {
        return compareTo(least) >= 0;
    }
}
