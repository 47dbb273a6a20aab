package org.cohort.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.notifications.Delivery;
import org.cohort.notifications.MailedNotifications;
import org.cohort.web.layout.Texts;

/** The mail that gathers the notifications of a day or a week. */
@ApplicationScoped
public class WriteDigest implements LetterWriter {

    @Inject
    MailedNotifications notifications;

    @Inject
    LetterText letters;

    @Inject
    Texts texts;

    @Override
    public String topic() {
        return MailedNotifications.DIGEST;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        ContentRef about = order.about();
        boolean weekly = about != null && about.kind().equals(Delivery.WEEKLY.word());
        return notifications
                .gathered(order, weekly ? Delivery.WEEKLY : Delivery.DAILY)
                .map(this::letter);
    }

    private Letter letter(MailedNotifications.Told told) {
        String site = texts.of("site.name");
        return new Letter(
                told.email(),
                site,
                texts.of(
                        "notifications.letter." + told.delivery().word(),
                        told.lines().size(),
                        site),
                letters.plain(told),
                letters.html(told),
                null,
                letters.stopPath(told));
    }
}
