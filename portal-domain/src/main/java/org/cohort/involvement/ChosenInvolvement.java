package org.cohort.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.cohort.kernel.ContentRef;
import org.jspecify.annotations.Nullable;

/** What a member chose for one thing, where that is not the usual. */
@Entity
@Table(name = "involvement")
@IdClass(ChosenInvolvement.Key.class)
class ChosenInvolvement {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "subject_kind")
    private String subjectKind = "";

    @Id
    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private Involvement level = Involvement.NORMAL;

    @Column(name = "chosen_at")
    private Instant chosenAt = Instant.EPOCH;

    protected ChosenInvolvement() {}

    ChosenInvolvement(long memberId, ContentRef subject) {
        this.memberId = memberId;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
    }

    void choose(Involvement chosen, Instant now) {
        this.level = chosen;
        this.chosenAt = now;
    }

    Involvement getLevel() {
        return level;
    }

    Instant getChosenAt() {
        return chosenAt;
    }

    /** The row's key. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private long memberId;
        private String subjectKind = "";
        private long subjectId;

        public Key() {}

        Key(long memberId, ContentRef subject) {
            this.memberId = memberId;
            this.subjectKind = subject.kind();
            this.subjectId = subject.id();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && memberId == that.memberId
                    && subjectId == that.subjectId
                    && subjectKind.equals(that.subjectKind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(memberId, subjectKind, subjectId);
        }
    }
}
