package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.PostService;

/** What the member who asks hears more or less of; nobody sees another's choices. */
@ApplicationScoped
@Transactional
@TriesTwice
public class InvolvementService {

    /** All of them are gone through for each first page, and listed on one. */
    static final int MOST = 1_000;

    @Inject
    InvolvementRepository involvements;

    @Inject
    PostService posts;

    @Inject
    Clock clock;

    /** How much the member hears of it; guests hear as much as everybody. */
    public Involvement of(Actor actor, ContentRef subject) {
        return actor.isGuest()
                ? Involvement.NORMAL
                : involvements
                        .find(actor.memberId(), subject)
                        .map(ChosenInvolvement::getLevel)
                        .orElse(Involvement.NORMAL);
    }

    /** Chooses for a channel, a tag, a series, another member, or a post that the member may read; for {@value #MOST} at most. */
    public void choose(Actor actor, ContentRef subject, Involvement level) {
        actor.mustBe(Role.MEMBER);
        mustExist(actor, subject);
        Optional<ChosenInvolvement> chosen = involvements.find(actor.memberId(), subject);
        if (level == Involvement.NORMAL) {
            chosen.ifPresent(involvements::delete);
            return;
        }
        if (chosen.isEmpty() && involvements.count(actor.memberId()) >= MOST) {
            throw new Invalid("subject", "involvement.tooMany", MOST);
        }
        ChosenInvolvement own = chosen.orElseGet(() -> new ChosenInvolvement(actor.memberId(), subject));
        own.choose(level, clock.instant());
        if (chosen.isEmpty()) {
            involvements.save(own);
        }
    }

    /** All that the member chose, by level and kind, latest first. */
    public List<ChosenSubject> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return involvements.list(actor.memberId());
    }

    private void mustExist(Actor actor, ContentRef subject) {
        if (subject.kind().equals(ContentRef.POST)) {
            posts.read(actor, subject.id());
            return;
        }
        if (subject.equals(ContentRef.member(actor.memberId()))) {
            throw new Invalid("subject", "involvement.yourself");
        }
        if (!involvements.exists(subject)) {
            throw new NotFound("involvement.missing");
        }
    }
}
