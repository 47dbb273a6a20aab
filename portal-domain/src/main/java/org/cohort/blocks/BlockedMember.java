package org.cohort.blocks;

import java.time.Instant;

/** Somebody whom a member has blocked, and since when. */
public record BlockedMember(long id, String handle, String name, Instant since) {}
