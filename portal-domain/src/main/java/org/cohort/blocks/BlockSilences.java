package org.cohort.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;
import org.cohort.kernel.Silences;

/** Nothing that a member says or does is told to those who blocked them, whatever the reason. */
@ApplicationScoped
class BlockSilences implements Silences {

    @Inject
    BlockRepository blocks;

    @Override
    public Set<Long> among(Map<Long, Reason> concerned, ContentRef content, long byMemberId) {
        Set<Long> silent = new HashSet<>(blocks.whoBlockedAuthor(content));
        silent.addAll(blocks.whoBlocked(byMemberId, content));
        silent.retainAll(concerned.keySet());
        return silent;
    }
}
