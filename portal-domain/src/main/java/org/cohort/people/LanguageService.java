package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.cohort.kernel.PortalLanguage;
import org.cohort.kernel.TriesTwice;

/** In which language the portal speaks to a member: on pages, in mails. */
@ApplicationScoped
@Transactional
@TriesTwice
public class LanguageService {

    private static final long NONE = 0;

    @Inject
    MemberRepository members;

    @Inject
    SessionService sessions;

    /** A member's own choice. */
    public void choose(Actor actor, PortalLanguage language) {
        actor.mustBe(Role.MEMBER);
        members.get(actor.memberId()).speak(language);
        // Not announced as a change: nobody else sees anything of it.
        sessions.forgetOthers(actor.memberId(), NONE);
    }

    /** What the member chose; English where they never did or nobody has this number, for words that no browser asks for. */
    public PortalLanguage of(long memberId) {
        return members.find(memberId).flatMap(Member::getLanguage).orElse(PortalLanguage.ENGLISH);
    }

    /** The same by the handle. */
    public PortalLanguage of(String handle) {
        return members.findByHandle(handle).flatMap(Member::getLanguage).orElse(PortalLanguage.ENGLISH);
    }
}
