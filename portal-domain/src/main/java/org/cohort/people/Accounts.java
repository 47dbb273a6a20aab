package org.cohort.people;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.kernel.PortalLanguage;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.guard.PasswordPolicy;
import org.cohort.people.guard.Token;
import org.cohort.people.names.HandlePolicy;
import org.cohort.people.names.NamePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What members sign in with, in short transactions: hashing happens between them, not in them. It asks nobody who they are:
 * the services around it do.
 */
@ApplicationScoped
@Transactional
@TriesTwice
public class Accounts {

    /** How long somebody whose address was changed may take it back: for whoever reads mail once a week. */
    public static final Duration ADDRESS_HELD = Duration.ofDays(7);

    private static final int LONGEST_EMAIL = 254;
    private static final long NONE = 0;

    /** Of what the standard allows, what mail programs take: no quotes, no network address for a domain. */
    private static final EmailValidator EMAIL = JMail.strictValidator()
            .disallowIpDomain()
            .disallowQuotedIdentifiers()
            .requireTopLevelDomain()
            .withRule(email -> email.localPart().indexOf('"') < 0);

    @Inject
    MemberRepository members;

    @Inject
    InvitationRepository invitations;

    @Inject
    SessionRepository sessions;

    @Inject
    Clock clock;

    @Inject
    Event<ContentAdded> added;

    @Inject
    Event<AccountTakenBack> takenBack;

    /** What somebody wants to be known by, in the form in which it is kept. */
    record Identity(
            String handle,
            String name,
            String email,
            @Nullable PortalLanguage language) {
        static Identity of(SignUpService.Wish wish) {
            return new Identity(
                    lower(wish.handle()), NamePolicy.tidy(wish.name()), lower(wish.email()), wish.language());
        }
    }

    /** As addresses and handles are kept. */
    public static String lower(String typed) {
        return Typed.line(typed).toLowerCase(Locale.ROOT);
    }

    public static boolean isEmail(String lowerCase) {
        return lowerCase.length() <= LONGEST_EMAIL && EMAIL.isValid(lowerCase);
    }

    /** The member of this e-mail address or handle, in lower case. */
    public Optional<Member> find(String emailOrHandle) {
        return emailOrHandle.contains("@") ? members.findByEmail(emailOrHandle) : members.findByHandle(emailOrHandle);
    }

    public Member get(long memberId) {
        return members.get(memberId);
    }

    /** Says all that is wrong with a new account at once. */
    void check(Identity wanted, String password) {
        List<Violation> violations = new ArrayList<>();
        handle(violations, wanted.handle());
        NamePolicy.check(wanted.name()).ifPresent(violations::add);
        email(violations, wanted.email());
        violations.addAll(PasswordPolicy.check(password, wanted.handle(), wanted.email()));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private void handle(List<Violation> violations, String handle) {
        try {
            HandlePolicy.check(handle);
        } catch (Invalid unfit) {
            violations.addAll(unfit.violations());
            return;
        }
        if (members.findBySkeleton(HandlePolicy.skeleton(handle)).isPresent()) {
            violations.add(new Violation("handle", "people.handle.taken", List.of(handle)));
        }
    }

    private void email(List<Violation> violations, String email) {
        if (!isEmail(email)) {
            violations.add(new Violation("email", "people.email.form", List.of()));
        } else if (members.findByEmail(email).isPresent() || isHeld(email, NONE)) {
            violations.add(new Violation("email", "people.email.taken", List.of()));
        }
    }

    /** Otherwise whoever moved another's account away would take its old address, and the link back would lead nowhere. */
    private boolean isHeld(String email, long memberId) {
        return members.isHeldForAnother(email, memberId, clock.instant().minus(ADDRESS_HELD));
    }

    /** Makes the account, and uses up the invitation where there is one. */
    Member create(Identity wanted, String password, String hash, @Nullable String invitation) {
        Optional<Invitation> link = invitation == null ? Optional.empty() : Optional.of(open(invitation));
        check(wanted, password);
        Member member = new Member(
                wanted.handle(), wanted.name(), link.map(Invitation::getRole).orElse(Role.MEMBER), clock.instant());
        member.signInWith(wanted.email(), hash);
        if (wanted.language() != null) {
            member.speak(wanted.language());
        }
        members.save(member);
        added.fire(new ContentAdded(member.ref()));
        link.ifPresent(used -> used.usedBy(member, clock.instant()));
        return member;
    }

    private Invitation open(String invitation) {
        return invitations
                .findForUse(Token.hash(invitation))
                .filter(this::isOpen)
                .orElseThrow(() -> new Forbidden("signUp.linkUsed"));
    }

    /** Whether a link still lets somebody in: not used, not too old, and given by somebody who still may give it. */
    boolean isOpen(Invitation invitation) {
        if (!invitation.isOpen(clock.instant()) || (invitation.isSetUp() && members.hasOrganiser())) {
            return false;
        }
        Long creator = invitation.getCreatedBy();
        return creator == null || members.get(creator).getRole() == Role.ORGANISER;
    }

    /** The same password, hashed anew. */
    void rehash(long memberId, String hash) {
        members.get(memberId).changePassword(hash);
    }

    /** Says what is wrong with a new password of an account. */
    public void checkPassword(Member member, String wanted) {
        String email = member.getEmail() == null ? "" : member.getEmail();
        List<Violation> violations = PasswordPolicy.check(wanted, member.getHandle(), email);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    /** Another password, from a session that stays; the member's others end. */
    void changePassword(long memberId, String hash, long keptSessionId) {
        members.get(memberId).changePassword(hash);
        sessions.deleteOthers(memberId, keptSessionId);
    }

    /** Another password for somebody who did not have to give the old one; all that was opened with the account ends. */
    public void resetPassword(long memberId, String hash) {
        members.get(memberId).changePassword(hash);
        endSessions(memberId);
    }

    /** Another e-mail address, in lower case, unless it is somebody else's, or was until lately. */
    public void changeEmail(long memberId, String email) {
        Member member = members.get(memberId);
        boolean isAnothers = members.findByEmail(email)
                .filter(owner -> !owner.equals(member))
                .isPresent();
        if (isAnothers || isHeld(email, memberId)) {
            throw new Invalid("email", "people.email.taken");
        }
        member.reachAt(email);
    }

    /**
     * Ends all that was opened with an account: its sessions, which {@link SessionService#forgetAll} is to be told once
     * that is committed, and its tokens.
     */
    public void endSessions(long memberId) {
        sessions.deleteOthers(memberId, NONE);
        takenBack.fire(new AccountTakenBack(memberId));
    }

    /** From now on a second factor is asked for at sign-in, or no longer. */
    public void askForFactor(long memberId, boolean asked) {
        Member member = members.get(memberId);
        if (!asked) {
            member.hasFactorSince(null);
        } else if (member.getFactorSince() == null) {
            member.hasFactorSince(clock.instant());
        }
    }

    /** Nothing is asked for any more, and staff have their time to set one up anew. */
    public void forgetFactor(long memberId) {
        members.get(memberId).forgetFactor();
    }
}
