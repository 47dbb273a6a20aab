package org.cohort.tokens;

import java.time.Instant;
import org.cohort.people.FactorPolicy;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** A token with its member, in one row: every request of a program begins with it. */
public record TokenRow(
        long tokenId,
        Scope scope,
        @Nullable Instant usedAt,
        long memberId,
        String handle,
        Role role,
        @Nullable Instant factorSince,
        @Nullable Instant factorDue) {

    /** What the member may do at this moment: staff who lack a second factor for too long are members like others. */
    TokenHolder holder(FactorPolicy policy, Instant now) {
        return new TokenHolder(
                tokenId, scope, usedAt, memberId, handle, policy.awake(role, factorSince, factorDue, now));
    }
}
