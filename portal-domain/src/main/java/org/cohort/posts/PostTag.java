package org.cohort.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One tag of one post, with the post's time repeated: the newest posts of a tag are one range of one index. */
@Entity
@Table(name = "post_tag")
@IdClass(PostTag.Key.class)
class PostTag {

    @Id
    @Column(name = "post_id")
    private long postId;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tag_id")
    private Tag tag;

    // The number again, for lists: by it the index gives the order without a join.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "tag_id", insertable = false, updatable = false)
    private long tagId;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected PostTag() {}

    PostTag(long postId, Tag tag, @Nullable Instant publishedAt) {
        this.postId = postId;
        this.tag = tag;
        this.publishedAt = publishedAt;
    }

    Tag getTag() {
        return tag;
    }

    @Nullable
    Instant getPublishedAt() {
        return publishedAt;
    }

    /** The pair that names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long postId;
        private long tag;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && postId == that.postId && tag == that.tag;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postId, tag);
        }
    }
}
