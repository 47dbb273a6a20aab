package org.cohort.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterLanguage;
import org.cohort.kernel.LetterWriter;

/** The steps of a mail on its way, each durable before the next begins. */
@ApplicationScoped
@Transactional
class Deliveries {

    static final int AT_ONCE = 20;

    /** As long as somebody may ask whether a mail went out. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    MailRepository mails;

    @Inject
    @Any
    Instance<LetterWriter> writers;

    @Inject
    LetterLanguage language;

    @Inject
    Clock clock;

    /** Takes some that are due, so that no other node does. */
    List<Long> take() {
        Instant now = clock.instant();
        List<Mail> due = mails.lockDue(now, AT_ONCE);
        due.forEach(mail -> mail.take(now));
        return due.stream().map(Mail::getId).toList();
    }

    /** Forgets what arrived long ago. */
    void forgetOld() {
        mails.deleteEnded(clock.instant().minus(KEPT));
    }

    /** Finds what somebody took who is gone: what they had not handed over waits again, of the rest nobody knows. */
    void findLeft() {
        Instant now = clock.instant();
        for (Mail mail : mails.lockLeft(now, AT_ONCE)) {
            if (mail.getState() == MailState.SENDING) {
                mail.putBack(now);
            } else {
                mail.unsure(now);
            }
        }
    }

    /** Its words and its number in the world; empty where nobody wants it any more, or another has taken it. */
    Optional<Written> write(long id) {
        Mail mail = get(id);
        if (mail.getState() != MailState.SENDING) {
            return Optional.empty();
        }
        Optional<Letter> letter = language.write(writer(mail.getTopic()), mail.order());
        if (letter.isEmpty()) {
            mail.drop(clock.instant());
        } else {
            mail.take(clock.instant());
        }
        return letter.map(words -> new Written(words, mail.getMessageId(), clock.instant()));
    }

    private LetterWriter writer(String topic) {
        return writers.stream()
                .filter(writer -> writer.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes mails of the topic " + topic));
    }

    void handedOver(long id) {
        get(id).handOver(clock.instant());
    }

    void sent(long id) {
        get(id).sent(clock.instant());
    }

    void failed(long id, String why, boolean forGood) {
        get(id).failed(why, forGood, clock.instant());
    }

    /** Of what was handed over and not answered. */
    void unanswered(long id) {
        get(id).unsure(clock.instant());
    }

    MailState stateOf(long id) {
        return get(id).getState();
    }

    private Mail get(long id) {
        return mails.find(id).orElseThrow(() -> new NotFound("mail.missing"));
    }
}
