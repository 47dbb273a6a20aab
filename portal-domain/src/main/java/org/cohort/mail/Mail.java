package org.cohort.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.GeneratedId;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.MailWanted;
import org.jspecify.annotations.Nullable;

/** A mail to be sent or sent, without its words. */
@Entity
public class Mail extends GeneratedId {

    /** After each failed try but the last: a mail server that is away for an hour loses nothing. */
    static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));

    /** Longer than one mail can take: whoever took it is gone when this is over. */
    static final Duration TAKEN = Duration.ofMinutes(3);

    private static final int LONGEST_FAILURE = 500;

    @Column(name = "message_id")
    private String messageId = "";

    private String topic = "";

    @Column(name = "member_id")
    private @Nullable Long memberId;

    @Column(name = "about_kind")
    private @Nullable String aboutKind;

    @Column(name = "about_id")
    private @Nullable Long aboutId;

    @Column(name = "only_one")
    private @Nullable String onlyOne;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int tries;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "next_try_at")
    private Instant nextTryAt = Instant.EPOCH;

    @Column(name = "taken_until")
    private @Nullable Instant takenUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String failure;

    protected Mail() {}

    /** @param messageId unique in the world; it stays with the mail through all its tries */
    Mail(MailWanted wanted, String messageId, Instant now) {
        this.messageId = messageId;
        this.topic = wanted.topic();
        this.memberId = wanted.memberId() == 0 ? null : wanted.memberId();
        ContentRef about = wanted.about();
        this.aboutKind = about == null ? null : about.kind();
        this.aboutId = about == null ? null : about.id();
        this.onlyOne = wanted.onlyOne();
        this.madeAt = now;
        this.nextTryAt = wanted.notBefore();
    }

    /** From here on another of the same name may be wanted: what comes now may miss this one. */
    void take(Instant now) {
        state = MailState.SENDING;
        takenUntil = now.plus(TAKEN);
        onlyOne = null;
    }

    void handOver(Instant now) {
        state = MailState.HANDED;
        takenUntil = now.plus(TAKEN);
    }

    void sent(Instant now) {
        end(MailState.SENT, null, now);
    }

    void drop(Instant now) {
        end(MailState.DROPPED, null, now);
    }

    void unsure(Instant now) {
        end(MailState.UNSURE, null, now);
    }

    /** Undoes {@link #take}: nothing of it has been handed over. */
    void putBack(Instant now) {
        state = MailState.WAITING;
        takenUntil = null;
        nextTryAt = now;
    }

    /** Counts a try; the next one is later, or never. */
    void failed(String why, boolean forGood, Instant now) {
        tries++;
        if (forGood || tries > WAITS.size()) {
            end(MailState.PARKED, why, now);
            return;
        }
        state = MailState.WAITING;
        takenUntil = null;
        nextTryAt = now.plus(WAITS.get(tries - 1));
        failure = cut(why);
    }

    /** Begins anew with what has ended without arriving. */
    void sendAgain(Instant now) {
        state = MailState.WAITING;
        tries = 0;
        nextTryAt = now;
        endedAt = null;
        failure = null;
    }

    private void end(MailState how, @Nullable String why, Instant now) {
        state = how;
        takenUntil = null;
        endedAt = now;
        failure = why == null ? null : cut(why);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_FAILURE ? words : words.substring(0, LONGEST_FAILURE);
    }

    MailOrder order() {
        ContentRef about = aboutKind == null || aboutId == null ? null : new ContentRef(aboutKind, aboutId);
        return new MailOrder(getId(), memberId == null ? 0 : memberId, about);
    }

    public String getMessageId() {
        return messageId;
    }

    public String getTopic() {
        return topic;
    }

    public @Nullable Long getMemberId() {
        return memberId;
    }

    public MailState getState() {
        return state;
    }

    public int getTries() {
        return tries;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getNextTryAt() {
        return nextTryAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    /** What the mail server said to the last try that failed. */
    public @Nullable String getFailure() {
        return failure;
    }
}
