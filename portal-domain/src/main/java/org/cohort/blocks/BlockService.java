package org.cohort.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Silenced;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.Role;

/** Whom the member who asks has blocked; nobody sees another's blocks, least of all who is blocked. */
@ApplicationScoped
@Transactional
@TriesTwice
public class BlockService {

    /** All of them are read for each page; who needs more needs a moderator. */
    static final int MOST = 500;

    @Inject
    BlockRepository blocks;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    @Inject
    Event<Silenced> silenced;

    /** Whether somebody of this role can be blocked: moderators and organisers speak for the community too. */
    public static boolean isBlockable(Role role) {
        return !role.isAtLeast(Role.MODERATOR);
    }

    /** Blocks a member from now on; once more changes nothing. */
    public void block(Actor actor, long memberId) {
        actor.mustBe(Role.MEMBER);
        if (memberId == actor.memberId()) {
            throw new Invalid("member", "blocks.yourself");
        }
        Member blocked = members.get(memberId);
        if (!isBlockable(blocked.getRole())) {
            throw new Invalid("member", "blocks.staff", blocked.getName());
        }
        Block.Key key = new Block.Key(actor.memberId(), memberId);
        if (blocks.find(key).isPresent()) {
            return;
        }
        if (blocks.count(actor.memberId()) >= MOST) {
            throw new Invalid("member", "blocks.tooMany", MOST);
        }
        blocks.save(new Block(key, clock.instant()));
        silenced.fire(new Silenced(actor.memberId(), memberId));
    }

    /** Hears of a member again; of one who is not blocked nothing changes. */
    public void unblock(Actor actor, long memberId) {
        actor.mustBe(Role.MEMBER);
        blocks.find(new Block.Key(actor.memberId(), memberId)).ifPresent(blocks::delete);
    }

    /** All whom the member blocked, the latest first. */
    public List<BlockedMember> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return blocks.list(actor.memberId());
    }

    /** The handles of those whose words are folded for the actor; one statement, none for guests. */
    public Set<String> folded(Actor actor) {
        return actor.isGuest() ? Set.of() : blocks.handlesInForce(actor.memberId());
    }
}
