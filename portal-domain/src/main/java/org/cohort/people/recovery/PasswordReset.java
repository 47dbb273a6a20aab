package org.cohort.people.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.guard.Token;
import org.jspecify.annotations.Nullable;

/** A link to a new password: asked for by mail, when nobody has looked yet whose address it is, or made by an organiser. */
@Entity
@Table(name = "password_reset")
public class PasswordReset extends GeneratedId {

    /** From when the mail is written: whoever asked waits for it. */
    static final Duration OPEN_FOR = Duration.ofHours(1);

    /** An organiser hands the link over by some other way, perhaps across the world. */
    static final Duration OPEN_FROM_ORGANISER = Duration.ofDays(1);

    /** A mail that could not be sent for longer finds nobody who still waits for it. */
    static final Duration WANTED_FOR = Duration.ofDays(1);

    private static final String KIND = "password-reset";

    @Column(name = "asked_for")
    private @Nullable String askedFor;

    @Column(name = "member_id")
    private @Nullable Long memberId;

    @Column(name = "made_by")
    private @Nullable Long madeBy;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected PasswordReset() {}

    private PasswordReset(Instant now) {
        this.askedAt = now;
        this.expiresAt = now.plus(WANTED_FOR);
    }

    /** Of somebody who says that this e-mail address or handle, in lower case, is theirs. */
    static PasswordReset askedFor(String emailOrHandle, Instant now) {
        PasswordReset reset = new PasswordReset(now);
        reset.askedFor = emailOrHandle;
        return reset;
    }

    /** By an organiser, for this member. */
    static PasswordReset madeBy(Actor organiser, Member member, String token, Instant now) {
        PasswordReset reset = new PasswordReset(now);
        reset.memberId = member.getId();
        reset.madeBy = organiser.memberIdOrNull();
        reset.tokenHash = Token.hash(token);
        reset.expiresAt = now.plus(OPEN_FROM_ORGANISER);
        return reset;
    }

    ContentRef ref() {
        return new ContentRef(KIND, getId());
    }

    /** Makes the secret of the link in a mail to this member; one that a mail held before opens nothing any more. */
    String opensFor(Member member, Instant now) {
        String token = Token.create();
        memberId = member.getId();
        tokenHash = Token.hash(token);
        expiresAt = now.plus(OPEN_FOR);
        return token;
    }

    boolean isWanted(Instant now) {
        return now.isBefore(askedAt.plus(WANTED_FOR));
    }

    /** Whether it still leads to a new password. */
    boolean isOpen(Instant now) {
        return tokenHash != null && now.isBefore(expiresAt);
    }

    @Nullable
    String getAskedFor() {
        return askedFor;
    }

    @Nullable
    Long getMemberId() {
        return memberId;
    }

    @Nullable
    Long getMadeBy() {
        return madeBy;
    }
}
