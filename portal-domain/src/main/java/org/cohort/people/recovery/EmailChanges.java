package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.MailWanted;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Accounts;
import org.cohort.people.guard.Token;
import org.cohort.people.recovery.EmailChangeService.Offer;

/** The rows of changes of address, in short transactions. */
@ApplicationScoped
@Transactional
@TriesTwice
class EmailChanges {

    private static final String OVER = "account.link.over";

    @Inject
    EmailChangeRepository changes;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<MailWanted> mails;

    void ask(long memberId, String email) {
        Instant now = clock.instant();
        changes.deleteAskedBefore(now.minus(EmailChange.TO_STOP));
        cancel(memberId);
        EmailChange change = new EmailChange(accounts.get(memberId), email, now);
        changes.save(change);
        mails.fire(new MailWanted(RecoveryLetters.CONFIRM_EMAIL, memberId, change.ref(), now, null));
        if (change.getOldEmail() != null) {
            mails.fire(new MailWanted(RecoveryLetters.STOP_EMAIL, memberId, change.ref(), now, null));
        }
    }

    Optional<String> waiting(long memberId) {
        return changes.of(memberId).stream()
                .filter(change -> change.isToBeConfirmed(clock.instant()))
                .map(EmailChange::getNewEmail)
                .findFirst();
    }

    void cancel(long memberId) {
        changes.of(memberId).stream().filter(change -> !change.isConfirmed()).forEach(changes::delete);
    }

    Optional<Offer> toConfirm(String token) {
        return confirmable(token).map(EmailChanges::offer);
    }

    void confirm(String token) {
        EmailChange change = confirmable(token).orElseThrow(() -> new Forbidden(OVER));
        accounts.changeEmail(change.getMemberId(), change.getNewEmail());
        change.confirm(clock.instant());
    }

    Optional<Offer> toStop(String token) {
        return stoppable(token).map(EmailChanges::offer);
    }

    /** Whose address it was. */
    long stop(String token) {
        EmailChange stopped = stoppable(token).orElseThrow(() -> new Forbidden(OVER));
        String old = stopped.getOldEmail();
        if (stopped.isConfirmed() && old != null) {
            accounts.changeEmail(stopped.getMemberId(), old);
            accounts.endSessions(stopped.getMemberId());
        }
        // What came after it, too: whoever asked for the first asked for the others.
        changes.of(stopped.getMemberId()).stream()
                .takeWhile(change -> !change.equals(stopped))
                .forEach(changes::delete);
        changes.delete(stopped);
        return stopped.getMemberId();
    }

    private Optional<EmailChange> confirmable(String token) {
        return changes.findConfirmable(Token.hash(token)).filter(change -> change.isToBeConfirmed(clock.instant()));
    }

    private Optional<EmailChange> stoppable(String token) {
        return changes.findStoppable(Token.hash(token)).filter(change -> change.isToBeStopped(clock.instant()));
    }

    private static Offer offer(EmailChange change) {
        String from = change.getOldEmail();
        return new Offer(from == null ? "" : from, change.getNewEmail(), change.isConfirmed());
    }
}
