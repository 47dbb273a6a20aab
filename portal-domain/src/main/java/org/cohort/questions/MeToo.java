package org.cohort.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One member whom an answer helped too. */
@Entity
@Table(name = "me_too")
@IdClass(MeToo.Key.class)
class MeToo {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected MeToo() {}

    MeToo(long commentId, long memberId, Instant madeAt) {
        this.commentId = commentId;
        this.memberId = memberId;
        this.madeAt = madeAt;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    /** The pair that names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long commentId;
        private long memberId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && commentId == that.commentId && memberId == that.memberId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(commentId, memberId);
        }
    }
}
