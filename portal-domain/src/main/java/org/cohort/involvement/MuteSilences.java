package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;
import org.cohort.kernel.Silences;

/** Nothing that a muted member says is told; of a muted place only what is said to the member themselves. */
@ApplicationScoped
class MuteSilences implements Silences {

    private static final Set<Reason> SAID_TO_ALL = Set.of(Reason.COMMENT, Reason.FOLLOWED);

    @Inject
    ListenerRepository listeners;

    @Override
    public Set<Long> among(Map<Long, Reason> concerned, ContentRef content, long byMemberId) {
        Set<Long> silent = new HashSet<>(listeners.whoMutedAuthor(content));
        listeners.whoMutedPlace(content).stream()
                .filter(memberId -> SAID_TO_ALL.contains(concerned.get(memberId)))
                .forEach(silent::add);
        silent.retainAll(concerned.keySet());
        return silent;
    }
}
