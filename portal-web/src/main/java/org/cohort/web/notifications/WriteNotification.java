package org.cohort.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.notifications.MailedNotifications;
import org.cohort.notifications.NotificationLine;
import org.cohort.web.layout.Texts;

/** The mail about one notification: mails about one post stand together, each from who did it. */
@ApplicationScoped
public class WriteNotification implements LetterWriter {

    @Inject
    MailedNotifications notifications;

    @Inject
    LetterText letters;

    @Inject
    NotificationLines lines;

    @Inject
    Texts texts;

    @Override
    public String topic() {
        return MailedNotifications.ONE;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        return notifications.one(order).map(this::letter);
    }

    private Letter letter(MailedNotifications.Told told) {
        NotificationLine line = told.lines().get(0);
        NotificationLine.Person by = line.by();
        String site = texts.of("site.name");
        return new Letter(
                told.email(),
                by == null ? site : texts.of("notifications.letter.from", lines.nameOf(by), site),
                texts.of("notifications.letter.subject", line.glimpse().title()),
                letters.plain(told),
                letters.html(told),
                line.whole(),
                letters.stopPath(told));
    }
}
