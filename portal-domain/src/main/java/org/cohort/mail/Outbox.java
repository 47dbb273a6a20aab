package org.cohort.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cohort.kernel.ChoreWaiting;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.MailWanted;
import org.cohort.kernel.PublicAddress;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** The mails that wait, and those that need an organiser. */
@ApplicationScoped
@Transactional
public class Outbox {

    /** As many as anybody looks through. */
    private static final int MOST_SHOWN = 200;

    private static final List<MailState> STUCK = List.of(MailState.PARKED, MailState.UNSURE);
    private static final List<MailState> UNDER_WAY = List.of(MailState.WAITING, MailState.SENDING, MailState.HANDED);

    @Inject
    MailRepository mails;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    @Inject
    Event<ChoreWaiting> waiting;

    void put(@Observes MailWanted wanted) {
        String name = wanted.onlyOne();
        if (name != null && mails.hasOnlyOne(name)) {
            return;
        }
        mails.save(new Mail(wanted, UUID.randomUUID() + "@" + address.host(), clock.instant()));
        waiting.fire(new ChoreWaiting(SendMail.class));
    }

    /** For organisers: mails that were given up or of which nobody knows whether they arrived, oldest first. */
    public List<Mail> stuck(Actor actor) {
        actor.mustBe(Role.ORGANISER);
        return mails.list(STUCK, MOST_SHOWN);
    }

    /** For organisers: how many are on their way. */
    public long underWay(Actor actor) {
        actor.mustBe(Role.ORGANISER);
        return mails.count(UNDER_WAY);
    }

    /** Sends one of the {@link #stuck} again, which a member may then get twice. */
    public void sendAgain(Actor actor, long id) {
        actor.mustBe(Role.ORGANISER);
        Mail mail = mails.find(id)
                .filter(found -> STUCK.contains(found.getState()))
                .orElseThrow(() -> new NotFound("mail.missing"));
        mail.sendAgain(clock.instant());
        waiting.fire(new ChoreWaiting(SendMail.class));
    }

    /** Sends all that were given up again. */
    public void sendParkedAgain(Actor actor) {
        actor.mustBe(Role.ORGANISER);
        mails.list(List.of(MailState.PARKED), MOST_SHOWN).forEach(mail -> mail.sendAgain(clock.instant()));
        waiting.fire(new ChoreWaiting(SendMail.class));
    }
}
