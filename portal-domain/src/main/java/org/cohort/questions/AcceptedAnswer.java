package org.cohort.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The one answer that solved a question, who says so and since when. It is shown while the answer stands. */
@Entity
@Table(name = "accepted_answer")
class AcceptedAnswer {

    @Id
    @Column(name = "post_id")
    private long postId;

    @Version
    private int version;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "accepted_by")
    private long acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.EPOCH;

    protected AcceptedAnswer() {}

    AcceptedAnswer(long postId) {
        this.postId = postId;
    }

    void accept(long answerId, long memberId, Instant now) {
        this.commentId = answerId;
        this.acceptedBy = memberId;
        this.acceptedAt = now;
    }

    boolean is(long answerId) {
        return commentId == answerId;
    }

    long getCommentId() {
        return commentId;
    }
}
