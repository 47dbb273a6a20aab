package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.cohort.kernel.MailOrder;
import org.cohort.people.Accounts;
import org.cohort.people.Member;

/** What stands in the mail that says that somebody else took a second factor away. Nobody asks but its writer. */
@ApplicationScoped
@Transactional
public class FactorLetters {

    /** The topic. */
    public static final String RESET = "factorReset";

    @Inject
    FactorRepository factors;

    @Inject
    Accounts accounts;

    /**
     * What a mail says and to whom.
     *
     * @param by the handle of the organiser who did it; empty where it was done on the portal's machine
     */
    public record Told(String email, String name, String handle, String by) {}

    public Optional<Told> reset(MailOrder order) {
        return Optional.ofNullable(order.about())
                .flatMap(about -> factors.reset(about.id()))
                .flatMap(this::told);
    }

    private Optional<Told> told(FactorReset reset) {
        Member member = accounts.get(reset.getMemberId());
        Long by = reset.getMadeBy();
        String organiser = by == null ? "" : accounts.get(by).getHandle();
        return Optional.ofNullable(member.getEmail())
                .map(email -> new Told(email, member.getName(), member.getHandle(), organiser));
    }
}
