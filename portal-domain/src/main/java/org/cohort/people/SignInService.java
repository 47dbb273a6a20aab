package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.guard.PasswordHash;
import org.cohort.people.guard.TryLimits;

/** Knows a member by what only they know. */
@ApplicationScoped
public class SignInService {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHash passwords;

    @Inject
    TryLimits limits;

    /**
     * The member whose e-mail address or handle and password these are; anything else is refused in the same words and
     * time.
     *
     * @param address of the network, for the limits
     */
    public Member signIn(String emailOrHandle, String password, String address) {
        String typed = Accounts.lower(emailOrHandle);
        Optional<Member> member = accounts.find(typed);
        // By number where there is one, so that address and handle of an account count together.
        String account = member.map(known -> "#" + known.getId()).orElse(typed);
        limits.signInFrom(address, account);
        String hash = member.map(Member::getPasswordHash).orElse(null);
        if (!passwords.matches(password, hash) || member.isEmpty() || hash == null) {
            throw new Invalid("password", "signIn.noMatch");
        }
        limits.signedInFrom(address, account);
        if (passwords.isOutdated(hash)) {
            accounts.rehash(member.get().getId(), passwords.of(password));
        }
        return member.get();
    }
}
