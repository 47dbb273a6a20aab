package org.cohort.people;

import com.sanctionco.jmail.JMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.jspecify.annotations.Nullable;

/** Makes accounts. */
@ApplicationScoped
@Transactional
public class SignUpService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;

    /** Controls, and characters that change the direction of a line or cannot be seen. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0]");

    @Inject
    SignUpPolicy policy;

    @Inject
    MemberRepository members;

    @Inject
    InvitationRepository invitations;

    @Inject
    PasswordHash passwords;

    @Inject
    Clock clock;

    /** What somebody writes into the form; nothing of it has been checked yet. */
    public record Wish(String handle, String name, String email, String password) {}

    /**
     * Makes a member, who can sign in at once.
     *
     * @param invitation the secret of a link, needed where the portal is not open to all
     */
    public Member signUp(Wish wish, @Nullable String invitation) {
        Optional<Invitation> link = Optional.ofNullable(invitation)
                .flatMap(token -> invitations.findForUse(Token.hash(token)))
                .filter(found -> found.isOpen(clock.instant()));
        if (link.isEmpty() && (policy.door() != SignUpPolicy.Door.OPEN || invitation != null)) {
            throw new Forbidden(invitation == null ? "signUp.closed" : "signUp.linkUsed");
        }
        String handle = wish.handle().strip().toLowerCase(Locale.ROOT);
        String email = wish.email().strip().toLowerCase(Locale.ROOT);
        String name = Normalizer.normalize(wish.name().strip(), Normalizer.Form.NFC);
        check(handle, name, email, wish.password());
        Member member = new Member(handle, name, link.map(Invitation::getRole).orElse(Role.MEMBER), clock.instant());
        member.signInWith(email, passwords.of(wish.password()));
        members.save(member);
        link.ifPresent(used -> used.usedBy(member, clock.instant()));
        return member;
    }

    /** Says all that is wrong at once. */
    private void check(String handle, String name, String email, String password) {
        List<Violation> violations = new ArrayList<>();
        try {
            HandlePolicy.check(handle);
            if (members.findBySkeleton(HandlePolicy.skeleton(handle)).isPresent()) {
                violations.add(new Violation("handle", "people.handle.taken", List.of(handle)));
            }
        } catch (Invalid unfit) {
            violations.addAll(unfit.violations());
        }
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || UNSEEN.matcher(name).find()) {
            violations.add(new Violation("name", "people.name.form", List.of(LONGEST_NAME)));
        }
        if (email.length() > LONGEST_EMAIL || JMail.isInvalid(email)) {
            violations.add(new Violation("email", "people.email.form", List.of()));
        } else if (members.findByEmail(email).isPresent()) {
            violations.add(new Violation("email", "people.email.taken", List.of()));
        }
        violations.addAll(PasswordPolicy.check(password, handle, email));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
