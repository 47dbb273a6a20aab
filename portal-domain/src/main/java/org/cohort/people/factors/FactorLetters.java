package org.cohort.people.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.MailOrder;
import org.cohort.people.Accounts;
import org.cohort.people.Member;

/** What stands in the mails about a member's second factor. Nobody asks but their writers. */
@ApplicationScoped
@Transactional
public class FactorLetters {

    /** That somebody else took it away. */
    public static final String RESET = "factorReset";

    /** That the member changed it, or whoever has their password. */
    public static final String CHANGED = "factorChanged";

    public static final List<String> TOPICS = List.of(RESET, CHANGED);

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

    /** The same of a change of the member's own. */
    public record Changed(String email, String name, String handle, FactorChange what) {}

    /** Empty where the member has no address. */
    public Optional<Changed> changed(MailOrder order) {
        Member member = accounts.get(order.memberId());
        return Optional.ofNullable(order.about())
                .flatMap(about -> FactorChange.of(about.kind()))
                .flatMap(what -> Optional.ofNullable(member.getEmail())
                        .map(email -> new Changed(email, member.getName(), member.getHandle(), what)));
    }

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
