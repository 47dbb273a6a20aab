package org.cohort.tokens;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/** A secret with which a program acts for a member. The secret itself is said once and kept nowhere. */
@Entity
@Table(name = "access_token")
public class AccessToken extends GeneratedId {

    /** Often enough to see whether a program still runs. */
    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "member_id")
    private long memberId;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Scope scope = Scope.READ;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected AccessToken() {}

    AccessToken(String tokenHash, long memberId, String name, Scope scope, Instant now, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.memberId = memberId;
        this.name = name;
        this.scope = scope;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Written down now and then, so that reading is not writing. */
    static boolean isToBeWritten(@Nullable Instant usedAt, Instant now) {
        return usedAt == null || !now.isBefore(usedAt.plus(USED_EVERY));
    }

    /** What its owner calls it. */
    public String getName() {
        return name;
    }

    public Scope getScope() {
        return scope;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it last opened something, to the minute; null where it never did. */
    public @Nullable Instant getUsedAt() {
        return usedAt;
    }
}
