package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterLanguage;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.people.LanguageService;

/** Around whoever writes a mail: its words are in the language of the member whom it goes to. */
@ApplicationScoped
public class LettersInTheirLanguage implements LetterLanguage {

    @Inject
    LanguageService languages;

    @Inject
    Texts texts;

    @Override
    public Optional<Letter> write(LetterWriter writer, MailOrder order) {
        return texts.speaking(languages.of(order.memberId()), () -> writer.write(order));
    }
}
