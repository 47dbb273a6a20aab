package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ConcernedMembers;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;
import org.cohort.kernel.Silences;
import org.jspecify.annotations.Nullable;

/** Whom a thing concerns who is to be told of it, as things are now. */
@ApplicationScoped
class ToldMembers {

    @Inject
    @Any
    Instance<ConcernedMembers> features;

    @Inject
    @Any
    Instance<Silences> silences;

    @Inject
    NotificationRepository notifications;

    /**
     * The strongest reason of each who is not told yet, without those who do not want to hear of it.
     *
     * @param by who did it and knows; null for the portal itself
     */
    Map<Long, Reason> of(ContentRef content, @Nullable Long by) {
        Map<Long, Reason> strongest = strongest(content);
        strongest.keySet().removeAll(notifications.toldOf(content));
        if (by != null) {
            strongest.remove(by);
        }
        if (!strongest.isEmpty()) {
            long byMemberId = by == null ? 0 : by;
            silences.forEach(silence -> strongest.keySet().removeAll(silence.among(strongest, content, byMemberId)));
        }
        return strongest;
    }

    private Map<Long, Reason> strongest(ContentRef content) {
        Map<Reason, Set<Long>> concerned = new EnumMap<>(Reason.class);
        features.forEach(feature -> feature.of(content)
                .forEach((reason, ids) -> concerned
                        .computeIfAbsent(reason, none -> new HashSet<>())
                        .addAll(ids)));
        Map<Long, Reason> strongest = new HashMap<>();
        concerned.forEach((reason, ids) -> ids.forEach(id -> strongest.putIfAbsent(id, reason)));
        return strongest;
    }
}
