package org.cohort.people.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member's app that makes codes: the secret that it shares with the portal. */
@Entity
public class Authenticator {

    /** How long a secret that is shown waits for its first code. */
    static final Duration TO_CONFIRM = Duration.ofMinutes(20);

    @Id
    @Column(name = "member_id")
    private long memberId;

    private String secret = "";

    @Column(name = "begun_at")
    private Instant begunAt = Instant.EPOCH;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {}

    Authenticator(long memberId, String secret, Instant now) {
        this.memberId = memberId;
        this.secret = secret;
        this.begunAt = now;
    }

    /** Shares another secret; one that waited counts for nothing. */
    void beginAnew(String newSecret, Instant now) {
        this.secret = newSecret;
        this.begunAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isPending(Instant now) {
        return confirmedAt == null && now.isBefore(begunAt.plus(TO_CONFIRM));
    }

    /** The secret in Base32, as apps take it. */
    String getSecret() {
        return secret;
    }

    @Nullable
    Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** The 30 seconds, counted from 1970, of the last code that was taken. */
    long getLastStep() {
        return lastStep;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
