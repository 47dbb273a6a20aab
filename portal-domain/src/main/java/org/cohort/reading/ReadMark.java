package org.cohort.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.cohort.posts.Post;
import org.jspecify.annotations.Nullable;

/** Where a member stopped reading a post: its revision then, and the newest comment they were shown. */
@Entity
@Table(name = "post_read")
@IdClass(ReadMark.Key.class)
public class ReadMark {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "post_id")
    private long postId;

    @Column(name = "read_at")
    private Instant readAt = Instant.EPOCH;

    private int revision;

    @Column(name = "last_comment_id")
    private long lastCommentId;

    protected ReadMark() {}

    ReadMark(long memberId, long postId) {
        this.memberId = memberId;
        this.postId = postId;
    }

    void readTo(int newRevision, long newestCommentShown, Instant now) {
        this.revision = newRevision;
        this.lastCommentId = Math.max(lastCommentId, newestCommentShown);
        this.readAt = now;
    }

    /** Whether all of this has been read before. */
    boolean covers(Post post, long newestCommentShown) {
        return revision == post.getRevision() && lastCommentId >= newestCommentShown;
    }

    /** When something new was last read. */
    public Instant getReadAt() {
        return readAt;
    }

    public int getRevision() {
        return revision;
    }

    public long getLastCommentId() {
        return lastCommentId;
    }

    /** What names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long memberId;
        private long postId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && memberId == that.memberId && postId == that.postId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(memberId, postId);
        }
    }
}
