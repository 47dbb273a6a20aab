package org.cohort.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * With whom a member shares where they live, what they speak and what they are after. Their name, picture, role, what they
 * say about themselves and their links stand beside what they publish, and are for everybody.
 */
public enum Sharing {
    /** With nobody: the directory does not list them either. */
    NOBODY,
    /** With members; so unless somebody chooses otherwise. */
    MEMBERS,
    /** With guests too, and so with the web's search engines. */
    EVERYBODY;

    /** As it stands in forms and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sharing> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Whether somebody else than the member themselves may see what is shared so. */
    boolean reaches(Actor actor) {
        return this == EVERYBODY || (this == MEMBERS && !actor.isGuest());
    }
}
