package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

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
    Clock clock;

    /** Makes a link for one new member of this role; the organisers' right. The secret is not kept here. */
    public String create(Actor actor, Role role) {
        actor.mustBe(Role.ORGANISER);
        String token = Token.create();
        invitations.save(new Invitation(
                Token.hash(token),
                role,
                actor.memberIdOrNull(),
                clock.instant(),
                clock.instant().plus(OPEN_FOR)));
        return token;
    }

    /** The link for the first organiser; empty where there is one already who can sign in. */
    public Optional<String> setUp() {
        return members.hasOrganiser() ? Optional.empty() : Optional.of(create(Actor.PORTAL, Role.ORGANISER));
    }

    /** The role that a link gives; empty where it opens nothing any more. */
    public Optional<Role> roleOf(String token) {
        return invitations
                .find(Token.hash(token))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(Invitation::getRole);
    }
}
