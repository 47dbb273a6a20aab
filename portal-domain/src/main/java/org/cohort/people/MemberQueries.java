package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;

/** Lists of members. */
@ApplicationScoped
@Transactional
public class MemberQueries {

    private static final int MOST_SUGGESTED = 8;

    @Inject
    MemberRepository members;

    /** For organisers: members whose handle or name begins so, newest first; an empty beginning is all. */
    public List<MemberRow> list(Actor actor, String beginning, int first, int size) {
        actor.mustBe(Role.ORGANISER);
        return members.list(Accounts.lower(beginning), first, size);
    }

    /**
     * For members: those whom the directory lists and whose handle or name begins so, newest first, without their
     * addresses.
     *
     * @param limit how many at most, 1 to 100
     */
    public Page<MemberRow> page(Actor actor, String beginning, Optional<Keyset> after, int limit) {
        actor.mustBe(Role.MEMBER);
        List<MemberRow> rows = members.list(Accounts.lower(beginning), after.orElse(Keyset.NEWEST), limit + 1).stream()
                .map(MemberRow::withoutAddress)
                .toList();
        return Page.of(rows, limit, MemberRow::place);
    }

    /** How many there are with that beginning. */
    public long count(Actor actor, String beginning) {
        actor.mustBe(Role.ORGANISER);
        return members.count(Accounts.lower(beginning));
    }

    /** For those who write: a few members whose handle or name begins so, without their addresses. */
    public List<MemberRow> suggest(Actor actor, String beginning) {
        actor.mustBe(Role.MEMBER);
        return members.list(Accounts.lower(beginning), 0, MOST_SUGGESTED).stream()
                .map(MemberRow::withoutAddress)
                .toList();
    }
}
