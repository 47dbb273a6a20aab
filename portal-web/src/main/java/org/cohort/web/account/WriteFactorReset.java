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

/** The mail to a member whose second factor somebody else took away. */
@ApplicationScoped
public class WriteFactorReset implements LetterWriter {

    @Inject
    FactorLetters letters;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Override
    public String topic() {
        return FactorLetters.RESET;
    }

    @Override
    public Optional<Letter> write(MailOrder order) {
        return letters.reset(order).map(this::letter);
    }

    private Letter letter(FactorLetters.Told told) {
        String site = texts.of("site.name");
        String says = told.by().isEmpty()
                ? texts.of("factor.letter.byPortal", told.name(), told.handle(), site)
                : texts.of("factor.letter.says", told.name(), told.handle(), site, told.by());
        return new LinkLetter(texts.language(), texts.of("factor.letter.subject", site))
                .says(says)
                .says(texts.of("factor.letter.next"))
                .leadsTo(address.url("/settings/security"), texts.of("factor.letter.link"))
                .to(told.email(), site);
    }
}
