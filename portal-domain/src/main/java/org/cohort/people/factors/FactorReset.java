package org.cohort.people.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Actor;
import org.jspecify.annotations.Nullable;

/** An organiser took a member's second factor away, or whoever runs the portal did; never forgotten. */
@Entity
@Table(name = "factor_reset")
public class FactorReset extends GeneratedId {

    private static final String KIND = "factor-reset";

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "made_by")
    private @Nullable Long madeBy;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected FactorReset() {}

    FactorReset(long memberId, Actor by, Instant now) {
        this.memberId = memberId;
        this.madeBy = by.memberIdOrNull();
        this.madeAt = now;
    }

    ContentRef ref() {
        return new ContentRef(KIND, getId());
    }

    long getMemberId() {
        return memberId;
    }

    @Nullable
    Long getMadeBy() {
        return madeBy;
    }

    Instant getMadeAt() {
        return madeAt;
    }
}
