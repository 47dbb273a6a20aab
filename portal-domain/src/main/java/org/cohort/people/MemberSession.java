package org.cohort.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;

/** One place where a member is signed in. */
@Entity
@Table(name = "member_session")
public class MemberSession extends GeneratedId {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Column(name = "token_hash")
    private String tokenHash = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    private String device = "";

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected MemberSession() {}

    MemberSession(Member member, String tokenHash, String device, Instant now, Instant expiresAt) {
        this.member = member;
        this.tokenHash = tokenHash;
        this.device = device;
        this.createdAt = now;
        this.seenAt = now;
        this.expiresAt = expiresAt;
    }

    /** Goes on for as long again as it was begun for; written down now and then, so that reading is not writing. */
    void seen(Instant now) {
        if (isToBeWritten(seenAt, now)) {
            this.expiresAt = now.plus(Duration.between(seenAt, expiresAt));
            this.seenAt = now;
        }
    }

    static boolean isToBeWritten(Instant seenAt, Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_EVERY));
    }

    public Member getMember() {
        return member;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public String getDevice() {
        return device;
    }
}
