package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.MailWanted;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Accounts;
import org.cohort.people.Actor;
import org.cohort.people.Member;

/** The rows of second factors that somebody else took away. */
@ApplicationScoped
@Transactional
@TriesTwice
class FactorResets {

    @Inject
    FactorRepository factors;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<MailWanted> mails;

    /** Takes all of it away, writes down who did and has the member told. */
    Member reset(Actor by, String handle) {
        Member member = Optional.of(Accounts.lower(handle))
                .filter(typed -> !typed.contains("@"))
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFound("people.member.missing"));
        if (by.isMember(member)) {
            throw new Invalid("helped", "factor.reset.self");
        }
        if (member.getFactorSince() == null) {
            throw new Invalid("helped", "factor.reset.none");
        }
        factors.deleteAuthenticator(member.getId());
        factors.deletePasskeys(member.getId());
        factors.deleteCodes(member.getId());
        factors.deleteStepsOf(member.getId());
        accounts.forgetFactor(member.getId());
        accounts.endSessions(member.getId());
        FactorReset reset = new FactorReset(member.getId(), by, clock.instant());
        factors.save(reset);
        mails.fire(new MailWanted(FactorLetters.RESET, member.getId(), reset.ref(), clock.instant(), null));
        return member;
    }

    /** The last first. */
    List<FactorReset> of(long memberId) {
        return factors.resetsOf(memberId);
    }
}
