package org.cohort.people.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/** A key in a member's telephone, computer or hand that signs what the portal asks; the portal has the public half. */
@Entity
public class Passkey extends GeneratedId {

    /** More than anybody carries. */
    static final int MOST = 10;

    static final int LONGEST_NAME = 60;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "credential_id")
    private String credentialId = "";

    @Column(name = "public_half")
    private String publicHalf = "";

    @Column(name = "sign_count")
    private long signCount;

    private String name = "";

    @Column(name = "added_at")
    private Instant addedAt = Instant.EPOCH;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Passkey() {}

    Passkey(long memberId, PasskeyCeremony.Made made, String name, Instant now) {
        this.memberId = memberId;
        this.credentialId = made.credentialId();
        this.publicHalf = made.publicHalf();
        this.signCount = made.signCount();
        this.name = name;
        this.addedAt = now;
    }

    /** Signed once more; a key that is copied shows by a count that does not grow, and has been refused by now. */
    void used(long count, Instant now) {
        this.signCount = count;
        this.usedAt = now;
    }

    long getMemberId() {
        return memberId;
    }

    /** In Base64 for addresses, as browsers write it. */
    public String getCredentialId() {
        return credentialId;
    }

    String getPublicHalf() {
        return publicHalf;
    }

    long getSignCount() {
        return signCount;
    }

    /** As its owner calls it. */
    public String getName() {
        return name;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public @Nullable Instant getUsedAt() {
        return usedAt;
    }
}
