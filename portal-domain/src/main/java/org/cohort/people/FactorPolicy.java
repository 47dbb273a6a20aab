package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who needs a second factor, as the portal's settings say: {@code portal.second-factor} = staff or optional. Staff who
 * have none are asked for it; when their time is over they are members like others until they have one. Nobody is locked
 * out: what they need to set one up is a member's own.
 */
@ApplicationScoped
public class FactorPolicy {

    /** From the first sign-in that asks for it: a new portal can be set up, and nobody is surprised on holiday. */
    static final Duration GRACE = Duration.ofDays(14);

    private static final String FOR_STAFF = "staff";

    private boolean forStaff =
            System.getProperty("portal.second-factor", "optional").equals(FOR_STAFF);

    /** Whether members of this role need one. */
    public boolean isFor(Role role) {
        return forStaff && role.isAtLeast(Role.MODERATOR);
    }

    /** Sets it anew, for as long as this portal runs. */
    public void requireOfStaff(boolean required) {
        forStaff = required;
    }

    /**
     * What somebody may do.
     *
     * @param since since when they have a second factor
     * @param due from when they need one
     */
    public Role awake(Role role, @Nullable Instant since, @Nullable Instant due, Instant now) {
        boolean isOver = due != null && !now.isBefore(due);
        return since == null && isOver && isFor(role) ? Role.MEMBER : role;
    }
}
