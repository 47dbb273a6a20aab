package org.cohort.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.Letter;
import org.cohort.kernel.LetterWriter;
import org.cohort.kernel.MailOrder;
import org.cohort.kernel.PublicAddress;
import org.cohort.people.factors.FactorLetters;
import org.cohort.web.layout.Texts;

/** The mail to a member whose second factor was changed with their password, perhaps not by them. */
@ApplicationScoped
public class WriteFactorChange implements LetterWriter {

    @Inject
    FactorLetters letters;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Override
    public String topic() {
        return FactorLetters.CHANGED;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        return letters.changed(order).map(this::letter);
    }

    private Letter letter(FactorLetters.Changed changed) {
        String site = texts.of("site.name");
        String says = texts.of("factor.changed." + changed.what().word(), changed.name(), changed.handle(), site);
        return new LinkLetter(texts.language(), texts.of("factor.changed.subject", site))
                .says(says)
                .says(texts.of("factor.changed.else"))
                .leadsTo(address.url("/settings/security"), texts.of("factor.changed.link"))
                .to(changed.email(), site);
    }
}
