package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.guard.PasswordHash;
import org.cohort.people.guard.TryLimits;
import org.jspecify.annotations.Nullable;

/** Makes accounts. */
@ApplicationScoped
public class SignUpService {

    @Inject
    SignUpPolicy policy;

    @Inject
    InvitationService invitations;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHash passwords;

    @Inject
    TryLimits limits;

    /**
     * What somebody writes into the form; nothing of it has been checked yet.
     *
     * @param language in which the form was, and the portal goes on; null where that is not known
     */
    public record Wish(
            String handle,
            String name,
            String email,
            String password,
            @Nullable PortalLanguage language) {

        public Wish(String handle, String name, String email, String password) {
            this(handle, name, email, password, null);
        }
    }

    /**
     * Makes a member, who can sign in at once. That an e-mail address is taken has to be said, as no mail can say it to
     * its owner alone; so that nobody can ask after many, tries are limited.
     *
     * @param invitation the secret of a link, needed where the portal is not open to all
     * @param address of the network, for the limits
     */
    public Member signUp(Wish wish, @Nullable String invitation, String address) {
        limits.signUpFrom(address);
        if (invitation != null && invitations.roleOf(invitation).isEmpty()) {
            throw new Forbidden("signUp.linkUsed");
        }
        if (invitation == null && policy.door() != SignUpPolicy.Door.OPEN) {
            throw new Forbidden("signUp.closed");
        }
        Accounts.Identity wanted = Accounts.Identity.of(wish);
        accounts.check(wanted, wish.password());
        return accounts.create(wanted, wish.password(), passwords.of(wish.password()), invitation);
    }
}
