package org.cohort.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.cohort.kernel.Concerned;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/** Something happened to a thing, and those concerned have not been told yet. */
@Entity
class Concern extends GeneratedId {

    @Column(name = "content_kind")
    private String contentKind = "";

    @Column(name = "content_id")
    private long contentId;

    @Column(name = "by_member_id")
    private @Nullable Long byMemberId;

    @Column(name = "announced_at")
    private Instant announcedAt = Instant.EPOCH;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt = Instant.EPOCH;

    protected Concern() {}

    Concern(Concerned announced, Instant now) {
        this.contentKind = announced.content().kind();
        this.contentId = announced.content().id();
        this.byMemberId = announced.byMemberId() == 0 ? null : announced.byMemberId();
        this.announcedAt = now;
        this.nextTryAt = now;
    }

    /** Puts it off after a failure: it must not stand before the others for ever. */
    void putOff(Instant until) {
        this.tries++;
        this.nextTryAt = until;
    }

    ContentRef getContent() {
        return new ContentRef(contentKind, contentId);
    }

    @Nullable
    Long getByMemberId() {
        return byMemberId;
    }

    Instant getAnnouncedAt() {
        return announcedAt;
    }

    int getTries() {
        return tries;
    }

    Instant getNextTryAt() {
        return nextTryAt;
    }
}
