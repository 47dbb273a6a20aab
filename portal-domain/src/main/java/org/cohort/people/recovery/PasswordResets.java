package org.cohort.people.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.MailWanted;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Accounts;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.people.guard.Token;
import org.jspecify.annotations.Nullable;

/** The rows of links to a new password, in short transactions: hashing happens between them. */
@ApplicationScoped
@Transactional
@TriesTwice
class PasswordResets {

    @Inject
    PasswordResetRepository resets;

    @Inject
    EmailChanges emailChanges;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Event<MailWanted> mails;

    void ask(String emailOrHandle) {
        Instant now = clock.instant();
        resets.deleteExpired(now);
        PasswordReset reset = PasswordReset.askedFor(emailOrHandle, now);
        resets.save(reset);
        mails.fire(new MailWanted(RecoveryLetters.RESET_PASSWORD, 0, reset.ref(), now, null));
    }

    String makeLink(Actor organiser, String handle) {
        Member member = Optional.of(Accounts.lower(handle))
                .filter(typed -> !typed.contains("@"))
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFound("people.member.missing"));
        String token = Token.create();
        resets.deleteOf(member.getId());
        resets.save(PasswordReset.madeBy(organiser, member, token, clock.instant()));
        return token;
    }

    /** Whose password a link changes. One of an organiser opens nothing any more once its maker is none. */
    Optional<Member> find(String token) {
        return resets.findByToken(Token.hash(token))
                .filter(reset -> reset.isOpen(clock.instant()))
                .filter(reset -> isOfOrganiserOrMail(reset.getMadeBy()))
                .map(PasswordReset::getMemberId)
                .map(accounts::get);
    }

    private boolean isOfOrganiserOrMail(@Nullable Long maker) {
        return maker == null || accounts.get(maker).getRole() == Role.ORGANISER;
    }

    void use(String token, long memberId, String passwordHash) {
        if (!resets.use(Token.hash(token))) {
            throw new Forbidden("account.link.over");
        }
        resets.deleteOf(memberId);
        // Whoever knew the old password may have asked for another address.
        emailChanges.cancel(memberId);
        accounts.resetPassword(memberId, passwordHash);
    }
}
