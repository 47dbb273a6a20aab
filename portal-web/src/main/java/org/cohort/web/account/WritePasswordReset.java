package org.cohort.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.PublicAddress;
import org.cohort.people.LanguageService;
import org.cohort.people.recovery.RecoveryLetters;
import org.cohort.web.layout.Texts;

/** The mail to somebody who forgot their password. */
@ApplicationScoped
public class WritePasswordReset implements LetterWriter {

    @Inject
    RecoveryLetters letters;

    @Inject
    LanguageService languages;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Override
    public String topic() {
        return RecoveryLetters.RESET_PASSWORD;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        // Whoever asked named somebody: the order itself knows no member.
        return letters.resetPassword(order)
                .map(told -> texts.speaking(languages.of(told.handle()), () -> letter(told)));
    }

    private Letter letter(RecoveryLetters.Told told) {
        String site = texts.of("site.name");
        return new LinkLetter(texts.language(), texts.of("account.resetLetter.subject", site))
                .says(texts.of("account.resetLetter.says", told.name(), told.handle(), site))
                .leadsTo(address.url("/reset-password/" + told.token()), texts.of("account.resetLetter.link"))
                .says(texts.of("account.resetLetter.else"))
                .to(told.email(), site);
    }
}
