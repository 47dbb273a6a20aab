package org.cohort.people.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Member;
import org.cohort.people.guard.Token;

/** Somebody gave the right password and is asked for a second factor; no session has begun. */
@Entity
@Table(name = "sign_in_step")
public class SignInStep extends GeneratedId {

    /** To find the telephone, or the slip of paper. */
    static final Duration OPEN_FOR = Duration.ofMinutes(10);

    /** Then the password is asked for again. */
    static final int MOST_TRIES = 6;

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "password_mark")
    private String passwordMark = "";

    private boolean kept;
    private int tries;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected SignInStep() {}

    SignInStep(Member member, boolean kept, String token, Instant now) {
        this.memberId = member.getId();
        this.kept = kept;
        this.tokenHash = Token.hash(token);
        this.passwordMark = mark(member);
        this.expiresAt = now.plus(OPEN_FOR);
    }

    /** Another password ends what began with the old one. */
    private static String mark(Member member) {
        return Token.hash(String.valueOf(member.getPasswordHash()));
    }

    boolean isOpen(Member member, Instant now) {
        return now.isBefore(expiresAt) && tries < MOST_TRIES && passwordMark.equals(mark(member));
    }

    void tried() {
        tries++;
    }

    long getMemberId() {
        return memberId;
    }

    boolean isKept() {
        return kept;
    }
}
