package org.cohort.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.cohort.kernel.ContentRef;
import org.jspecify.annotations.Nullable;

/** One member's one emoji on one thing. */
@Entity
@IdClass(Reaction.Key.class)
class Reaction {

    @Id
    @Column(name = "content_kind")
    private String contentKind = "";

    @Id
    @Column(name = "content_id")
    private long contentId;

    @Id
    private String emoji = "";

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected Reaction() {}

    Reaction(ContentRef content, String emoji, long memberId, Instant madeAt) {
        this.contentKind = content.kind();
        this.contentId = content.id();
        this.emoji = emoji;
        this.memberId = memberId;
        this.madeAt = madeAt;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    /** What names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String contentKind = "";
        private long contentId;
        private String emoji = "";
        private long memberId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && contentKind.equals(that.contentKind)
                    && contentId == that.contentId
                    && emoji.equals(that.emoji)
                    && memberId == that.memberId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contentKind, contentId, emoji, memberId);
        }
    }
}
