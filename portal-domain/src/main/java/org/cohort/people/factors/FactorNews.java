package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.MailWanted;

/** Has members told of each change of their second factor: whoever did not make it learns that somebody else did. */
@ApplicationScoped
class FactorNews {

    @Inject
    Clock clock;

    @Inject
    Event<MailWanted> mails;

    /** By one mail, however often it happens until that is sent. */
    void tell(long memberId, FactorChange what) {
        ContentRef about = new ContentRef(what.word(), memberId);
        String onlyOne = FactorLetters.CHANGED + " " + about;
        mails.fire(new MailWanted(FactorLetters.CHANGED, memberId, about, clock.instant(), onlyOne));
    }
}
