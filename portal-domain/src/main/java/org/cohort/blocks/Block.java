package org.cohort.blocks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One member does not want to hear of another; nobody else is told. */
@Entity
@IdClass(Block.Key.class)
@Table(name = "member_block")
class Block {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "blocked_id")
    private long blockedId;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected Block() {}

    Block(Key key, Instant now) {
        this.memberId = key.memberId;
        this.blockedId = key.blockedId;
        this.madeAt = now;
    }

    /** Who blocks whom. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private long memberId;
        private long blockedId;

        public Key() {}

        Key(long memberId, long blockedId) {
            this.memberId = memberId;
            this.blockedId = blockedId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && memberId == that.memberId && blockedId == that.blockedId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(memberId, blockedId);
        }
    }
}
