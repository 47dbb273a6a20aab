package org.cohort.people;

import java.time.Instant;
import org.cohort.kernel.Keyset;
import org.jspecify.annotations.Nullable;

/** A member in a list; the e-mail address is for organisers alone. */
public record MemberRow(
        long id, String handle, String name, @Nullable String email, Role role, Instant joinedAt) {

    /** For everybody but organisers. */
    MemberRow withoutAddress() {
        return new MemberRow(id, handle, name, null, role, joinedAt);
    }

    Keyset place() {
        return new Keyset(joinedAt, id);
    }
}
