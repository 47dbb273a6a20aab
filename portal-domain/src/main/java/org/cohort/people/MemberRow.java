package org.cohort.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member in the organisers' table. */
public record MemberRow(
        long id, String handle, String name, @Nullable String email, Role role, Instant joinedAt) {}
