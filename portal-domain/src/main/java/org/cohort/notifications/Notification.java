package org.cohort.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.kernel.Reason;
import org.cohort.people.Member;
import org.jspecify.annotations.Nullable;

/** One thing that one member should know. */
@Entity
class Notification extends GeneratedId {

    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Reason reason = Reason.COMMENT;

    @Column(name = "content_kind")
    private String contentKind = "";

    @Column(name = "content_id")
    private long contentId;

    @Column(name = "whole_kind")
    private String wholeKind = "";

    @Column(name = "whole_id")
    private long wholeId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_member_id")
    private @Nullable Member by;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.BELL;

    @Column(name = "mail_id")
    private @Nullable Long mailId;

    protected Notification() {}

    Notification(long memberId, Reason reason, ContentRef content, ContentRef whole, @Nullable Member by, Instant now) {
        this.memberId = memberId;
        this.reason = reason;
        this.contentKind = content.kind();
        this.contentId = content.id();
        this.wholeKind = whole.kind();
        this.wholeId = whole.id();
        this.by = by;
        this.madeAt = now;
    }

    long getMemberId() {
        return memberId;
    }

    Reason getReason() {
        return reason;
    }

    ContentRef getContent() {
        return new ContentRef(contentKind, contentId);
    }

    ContentRef getWhole() {
        return new ContentRef(wholeKind, wholeId);
    }

    @Nullable
    Member getBy() {
        return by;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    @Nullable
    Instant getReadAt() {
        return readAt;
    }

    /** Says how it is told besides the bell. */
    void deliver(Delivery how) {
        delivery = how;
    }

    Delivery getDelivery() {
        return delivery;
    }

    /** The mail that gathered it. */
    @Nullable
    Long getMailId() {
        return mailId;
    }

    /** Takes it off the bell while the member may not see what it is about, and puts it back. */
    void show(boolean visible, Instant now) {
        if (visible) {
            hiddenAt = null;
        } else if (hiddenAt == null) {
            hiddenAt = now;
        }
    }
}
