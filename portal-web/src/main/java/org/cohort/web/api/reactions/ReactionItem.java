package org.cohort.web.api.reactions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.comments.ReactionCount;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;

/**
 * How often an emoji stands under a thing.
 *
 * @param mine whether the token's owner is among them
 */
public record ReactionItem(String emoji, long members, boolean mine) {

    /** Of these things, in one statement; nothing for those without any. */
    public static Map<ContentRef, List<ReactionItem>> of(
            ReactionService reactions, Actor actor, Collection<ContentRef> things) {
        return reactions.counts(actor, things).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(ReactionItem::of).toList()));
    }

    private static ReactionItem of(ReactionCount count) {
        return new ReactionItem(count.emoji(), count.members(), count.mine());
    }
}
