package org.cohort.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody sign up, once, with a role. */
@Entity
public class Invitation extends GeneratedId {

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.MEMBER;

    @Column(name = "set_up")
    private boolean setUp;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "used_by")
    private @Nullable Long usedBy;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Invitation() {}

    Invitation(String tokenHash, Role role, @Nullable Long createdBy, boolean setUp, Instant now, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.role = role;
        this.createdBy = createdBy;
        this.setUp = setUp;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void usedBy(Member member, Instant now) {
        this.usedBy = member.getId();
        this.usedAt = now;
    }

    /** Whether it is meant for the first organiser and opens nothing once there is one. */
    boolean isSetUp() {
        return setUp;
    }

    @Nullable
    Long getCreatedBy() {
        return createdBy;
    }

    public Role getRole() {
        return role;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
