package org.cohort.people.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Accounts;
import org.cohort.people.Member;
import org.cohort.people.guard.Token;
import org.jspecify.annotations.Nullable;

/** A member wants another e-mail address: the new one confirms it, the old one may stop or undo it. */
@Entity
@Table(name = "email_change")
public class EmailChange extends GeneratedId {

    /** Long enough for a mail that is read in the evening. */
    static final Duration TO_CONFIRM = Duration.ofDays(1);

    /** How long the old address has a say. */
    static final Duration TO_STOP = Accounts.ADDRESS_HELD;

    private static final String KIND = "email-change";

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "old_email")
    private @Nullable String oldEmail;

    @Column(name = "new_email")
    private String newEmail = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    @Column(name = "confirm_hash")
    private @Nullable String confirmHash;

    @Column(name = "stop_hash")
    private @Nullable String stopHash;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected EmailChange() {}

    EmailChange(Member member, String newEmail, Instant now) {
        this.memberId = member.getId();
        this.oldEmail = member.getEmail();
        this.newEmail = newEmail;
        this.askedAt = now;
        this.expiresAt = now.plus(TO_CONFIRM);
    }

    ContentRef ref() {
        return new ContentRef(KIND, getId());
    }

    /** Makes the secret of the link to the new address; one that a mail held before opens nothing any more. */
    String confirmableBy() {
        String token = Token.create();
        confirmHash = Token.hash(token);
        return token;
    }

    /** The same for the link to the old address. */
    String stoppableBy() {
        String token = Token.create();
        stopHash = Token.hash(token);
        return token;
    }

    boolean isToBeConfirmed(Instant now) {
        return confirmedAt == null && now.isBefore(expiresAt);
    }

    boolean isToBeStopped(Instant now) {
        return now.isBefore(askedAt.plus(TO_STOP));
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(Instant now) {
        confirmedAt = now;
        confirmHash = null;
    }

    long getMemberId() {
        return memberId;
    }

    @Nullable
    String getOldEmail() {
        return oldEmail;
    }

    String getNewEmail() {
        return newEmail;
    }
}
