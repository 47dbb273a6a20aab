package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.guard.Token;

/** Links that let people in. */
@ApplicationScoped
@Transactional
public class InvitationService {

    /** Long enough for somebody who reads mail once a week. */
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    @Inject
    InvitationRepository invitations;

    @Inject
    MemberRepository members;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /**
     * Makes a link for one new member of this role; the organisers' right. The secret is not kept here. It opens nothing
     * any more once its maker is no organiser.
     */
    public String create(Actor actor, Role role) {
        actor.mustBe(Role.ORGANISER);
        if (role == Role.GUEST) {
            throw new Invalid("role", "people.role.guest");
        }
        return create(actor, role, false);
    }

    /**
     * The link for the first organiser, which takes the place of those made before; empty where there is one already who
     * can sign in.
     */
    public Optional<String> setUp() {
        if (members.hasOrganiser()) {
            return Optional.empty();
        }
        invitations.deleteSetUps();
        return Optional.of(create(Actor.PORTAL, Role.ORGANISER, true));
    }

    /** The role that a link gives; empty where it opens nothing any more. */
    public Optional<Role> roleOf(String token) {
        return invitations.find(Token.hash(token)).filter(accounts::isOpen).map(Invitation::getRole);
    }

    private String create(Actor actor, Role role, boolean setUp) {
        String token = Token.create();
        invitations.save(new Invitation(
                Token.hash(token),
                role,
                actor.memberIdOrNull(),
                setUp,
                clock.instant(),
                clock.instant().plus(OPEN_FOR)));
        return token;
    }
}
