package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.MailOrder;
import org.cohort.people.Accounts;
import org.cohort.people.Member;

/**
 * What stands in the mails with links, at the moment of writing them: the secret is made then, so that it is nowhere but in
 * the mail. Nobody asks for it but the writers of mails.
 */
@ApplicationScoped
@Transactional
public class RecoveryLetters {

    /** To the new address. */
    public static final String CONFIRM_EMAIL = "confirmEmail";

    /** To the old address. */
    public static final String STOP_EMAIL = "stopEmail";

    public static final String RESET_PASSWORD = "resetPassword";

    public static final List<String> TOPICS = List.of(CONFIRM_EMAIL, STOP_EMAIL, RESET_PASSWORD);

    @Inject
    EmailChangeRepository changes;

    @Inject
    PasswordResetRepository resets;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /**
     * What a mail says and to whom.
     *
     * @param name of the member
     * @param newEmail the address that an account is to have, empty where the mail is about something else
     * @param token the secret of its link
     */
    public record Told(String email, String name, String handle, String newEmail, String token) {}

    /** To the new address; empty where it is somebody's: they are told nothing, and neither is who asked. */
    public Optional<Told> confirmEmail(MailOrder order) {
        return change(order)
                .filter(change -> change.isToBeConfirmed(clock.instant()))
                .filter(change -> accounts.find(change.getNewEmail()).isEmpty())
                .map(change -> told(change, change.getNewEmail(), change.confirmableBy()));
    }

    /** To the old address, whatever the new one is. */
    public Optional<Told> stopEmail(MailOrder order) {
        return change(order)
                .flatMap(change ->
                        Optional.ofNullable(change.getOldEmail()).map(old -> told(change, old, change.stoppableBy())));
    }

    /** To the address of whoever was named; empty where nobody with a password is called so. */
    public Optional<Told> resetPassword(MailOrder order) {
        Optional<PasswordReset> asked = about(order).flatMap(about -> resets.find(about.id()));
        Optional<Told> told = asked.filter(reset -> reset.isWanted(clock.instant()))
                .flatMap(reset -> Optional.ofNullable(reset.getAskedFor())
                        .flatMap(accounts::find)
                        .filter(member -> member.getPasswordHash() != null)
                        .flatMap(member -> told(reset, member)));
        if (told.isEmpty()) {
            asked.ifPresent(resets::delete);
        }
        return told;
    }

    private Optional<Told> told(PasswordReset reset, Member member) {
        return Optional.ofNullable(member.getEmail())
                .map(email -> new Told(
                        email, member.getName(), member.getHandle(), "", reset.opensFor(member, clock.instant())));
    }

    private Told told(EmailChange change, String to, String token) {
        Member member = accounts.get(change.getMemberId());
        return new Told(to, member.getName(), member.getHandle(), change.getNewEmail(), token);
    }

    private Optional<EmailChange> change(MailOrder order) {
        return about(order).flatMap(about -> changes.find(about.id()));
    }

    private static Optional<ContentRef> about(MailOrder order) {
        return Optional.ofNullable(order.about());
    }
}
