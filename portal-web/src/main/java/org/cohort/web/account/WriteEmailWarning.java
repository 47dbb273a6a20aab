package org.cohort.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.PublicAddress;
import org.cohort.people.recovery.RecoveryLetters;
import org.cohort.web.layout.Texts;

/** The mail to an old address, with the link that keeps it the account's. */
@ApplicationScoped
public class WriteEmailWarning implements LetterWriter {

    @Inject
    RecoveryLetters letters;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Override
    public String topic() {
        return RecoveryLetters.STOP_EMAIL;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        return letters.stopEmail(order).map(this::letter);
    }

    private Letter letter(RecoveryLetters.Told told) {
        String site = texts.of("site.name");
        return new LinkLetter(texts.language(), texts.of("account.stopLetter.subject", site))
                .says(texts.of("account.stopLetter.says", told.name(), told.handle(), site, told.newEmail()))
                .says(texts.of("account.stopLetter.else"))
                .leadsTo(address.url("/keep-email/" + told.token()), texts.of("account.stopLetter.link"))
                .to(told.email(), site);
    }
}
