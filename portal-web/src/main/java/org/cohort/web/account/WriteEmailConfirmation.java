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

/** The mail to a new address, with the link that makes it the account's. */
@ApplicationScoped
public class WriteEmailConfirmation implements LetterWriter {

    @Inject
    RecoveryLetters letters;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Override
    public String topic() {
        return RecoveryLetters.CONFIRM_EMAIL;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        return letters.confirmEmail(order).map(this::letter);
    }

    private Letter letter(RecoveryLetters.Told told) {
        String site = texts.of("site.name");
        return new LinkLetter(texts.language(), texts.of("account.confirmLetter.subject", site))
                .says(texts.of("account.confirmLetter.says", told.name(), told.handle(), site))
                .leadsTo(address.url("/confirm-email/" + told.token()), texts.of("account.confirmLetter.link"))
                .says(texts.of("account.confirmLetter.else"))
                .to(told.email(), site);
    }
}
