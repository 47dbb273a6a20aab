package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;

/** Knows a member by what only they know. */
@ApplicationScoped
@Transactional
public class SignInService {

    @Inject
    MemberRepository members;

    @Inject
    PasswordHash passwords;

    @Inject
    SignInLimits limits;

    /**
     * The member whose e-mail address or handle and password these are; anything else is refused in the same words and
     * time.
     *
     * @param address of the network, for the limits
     */
    public Member signIn(String emailOrHandle, String password, String address) {
        String account = emailOrHandle.strip().toLowerCase(Locale.ROOT);
        limits.tryFrom(address, account);
        Optional<Member> member = account.contains("@") ? members.findByEmail(account) : members.findByHandle(account);
        String hash = member.map(Member::getPasswordHash).orElse(null);
        if (!passwords.matches(password, hash) || member.isEmpty() || hash == null) {
            throw new Invalid("password", "signIn.noMatch");
        }
        if (passwords.isOutdated(hash)) {
            member.get().changePassword(passwords.of(password));
        }
        return member.get();
    }
}
