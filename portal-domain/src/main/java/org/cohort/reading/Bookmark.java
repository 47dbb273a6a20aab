package org.cohort.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** A post that a member wants to find again. */
@Entity
@IdClass(ReadMark.Key.class)
class Bookmark {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "post_id")
    private long postId;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected Bookmark() {}

    Bookmark(long memberId, long postId, Instant madeAt) {
        this.memberId = memberId;
        this.postId = postId;
        this.madeAt = madeAt;
    }

    Instant getMadeAt() {
        return madeAt;
    }
}
