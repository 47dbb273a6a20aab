package org.cohort.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Drafts of the member who asks; nobody sees another's. */
@ApplicationScoped
@Transactional
@TriesTwice
public class DraftService {

    /** A post of the largest size, its other fields, and what JSON adds. */
    private static final int MOST_CHARACTERS = 300_000;

    /** More than anybody writes at once; beyond it the oldest go. */
    private static final int MOST_DRAFTS = 50;

    private static final Pattern PLACE = Pattern.compile("(post|question):new|(post|comment|edit|reply):\\d{1,18}");

    @Inject
    DraftRepository drafts;

    @Inject
    Clock clock;

    /**
     * Keeps what stands in a form, over what was kept of that form before.
     *
     * @param place which form: {@code post:new}, {@code post:12}, {@code comment:12} …
     * @return when it was kept
     */
    public Instant keep(Actor actor, String place, String fields) {
        actor.mustBe(Role.MEMBER);
        if (!PLACE.matcher(place).matches()) {
            throw new Invalid("place", "drafts.place");
        }
        if (fields.length() > MOST_CHARACTERS) {
            throw new Invalid("fields", "error.tooLong", fields.length(), MOST_CHARACTERS);
        }
        Draft draft = drafts.find(actor.memberId(), place).orElseGet(() -> begin(actor, place));
        draft.keep(Typed.lines(fields), clock.instant());
        return draft.getSavedAt();
    }

    public Optional<Draft> find(Actor actor, String place) {
        return actor.isGuest() ? Optional.empty() : drafts.find(actor.memberId(), place);
    }

    public List<Draft> list(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return drafts.list(actor.memberId());
    }

    /** Forgets a draft, because it was published or is not wanted; none is fine too. */
    public void discard(Actor actor, String place) {
        actor.mustBe(Role.MEMBER);
        drafts.delete(actor.memberId(), place);
    }

    private Draft begin(Actor actor, String place) {
        List<Draft> own = drafts.list(actor.memberId());
        if (own.size() >= MOST_DRAFTS) {
            own.subList(MOST_DRAFTS - 1, own.size()).forEach(drafts::delete);
        }
        Draft draft = new Draft(actor.memberId(), place);
        drafts.save(draft);
        return draft;
    }
}
