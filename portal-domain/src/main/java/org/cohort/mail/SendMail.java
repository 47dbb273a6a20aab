package org.cohort.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Chore;

/** Sends the mails that are due. */
@ApplicationScoped
public class SendMail implements Chore {

    private static final Logger LOG = System.getLogger(SendMail.class.getName());

    @Inject
    Deliveries deliveries;

    @Inject
    MailRoute route;

    @Override
    public boolean doSome() {
        deliveries.findLeft();
        List<Long> taken = deliveries.take();
        if (taken.isEmpty()) {
            deliveries.forgetOld();
            return false;
        }
        try (Carrier.Carriage carriage = route.carrier().open()) {
            taken.forEach(id -> send(carriage, id));
        } catch (MessagingException unreachable) {
            LOG.log(Level.WARNING, "The mail server cannot be reached: {0}", Failures.words(unreachable));
            taken.forEach(id -> deliveries.failed(id, Failures.words(unreachable), false));
        }
        return taken.size() == Deliveries.AT_ONCE;
    }

    private void send(Carrier.Carriage carriage, long id) {
        try {
            Optional<Written> written = deliveries.write(id);
            if (written.isPresent()) {
                carriage.send(written.get(), () -> deliveries.handedOver(id));
                deliveries.sent(id);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Mail {0} was not sent: {1}", id, Failures.words(e));
            record(id, e);
        }
    }

    /** After a no it is tried again or given up; where no answer came to the whole of it, it may have arrived. */
    private void record(long id, Exception e) {
        boolean handedOver = deliveries.stateOf(id) == MailState.HANDED;
        if (handedOver && !Failures.isAnswer(e)) {
            deliveries.unanswered(id);
        } else {
            deliveries.failed(id, Failures.words(e), Failures.isForGood(e));
        }
    }
}
