package org.cohort.people;

import java.util.Set;
import org.cohort.kernel.DomainException.Invalid;

/** How many people one text may call: more is a matter for moderators. */
public final class MentionLimit {

    /** A study group and its friends; whoever wants to reach more writes where they read anyway. */
    public static final int MOST = 50;

    private MentionLimit() {}

    /** Refuses the field {@code body} of a text by this person that speaks to too many. */
    public static void check(Actor writer, Set<String> handles) {
        if (handles.size() > MOST && !writer.isAtLeast(Role.MODERATOR)) {
            throw new Invalid("body", "mentions.tooMany", handles.size(), MOST);
        }
    }
}
