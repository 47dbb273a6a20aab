package org.cohort.tokens;

import java.time.Instant;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token acts for, as the member is at this moment.
 *
 * @param usedAt when it last opened something, null where it never did
 * @param role in which the member may act now
 */
public record TokenHolder(
        long tokenId, Scope scope, @Nullable Instant usedAt, long memberId, String handle, Role role) {

    public Actor actor() {
        return new Actor(memberId, handle, role);
    }

    /** Whether the token opens this to its owner, whose role may have changed since it was made. */
    public boolean opens(Scope wanted) {
        return scope.isAtLeast(wanted) && role.isAtLeast(wanted.leastRole());
    }
}
