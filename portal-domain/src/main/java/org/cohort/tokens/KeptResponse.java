package org.cohort.tokens;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program was answered, by the key that it sent with its request. */
@Entity
@Table(name = "kept_response")
@IdClass(KeptResponse.Key.class)
class KeptResponse {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "request_key")
    private String requestKey = "";

    @Column(name = "request_digest")
    private String requestDigest = "";

    private int status;

    private @Nullable String location;

    private @Nullable String etag;

    private String body = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    protected KeptResponse() {}

    KeptResponse(long memberId, String requestKey, String requestDigest, Instant madeAt) {
        this.memberId = memberId;
        this.requestKey = requestKey;
        this.requestDigest = requestDigest;
        this.madeAt = madeAt;
    }

    void say(GivenResponse answer) {
        status = answer.status();
        location = answer.location();
        etag = answer.etag();
        body = answer.body();
    }

    GivenResponse answer() {
        return new GivenResponse(status, location, etag, body);
    }

    boolean isOf(String digest) {
        return requestDigest.equals(digest);
    }

    Instant getMadeAt() {
        return madeAt;
    }

    /** What names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private long memberId;
        private String requestKey = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && memberId == that.memberId && requestKey.equals(that.requestKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(memberId, requestKey);
        }
    }
}
