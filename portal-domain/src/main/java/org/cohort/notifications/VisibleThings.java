package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Glimpse;
import org.cohort.kernel.Glimpses;

/** What a member may see at this moment, whichever feature it is of. */
@ApplicationScoped
class VisibleThings {

    @Inject
    @Any
    Instance<Glimpses> features;

    Map<ContentRef, Glimpse> to(long memberId, Collection<ContentRef> contents) {
        Map<ContentRef, Glimpse> found = new HashMap<>();
        if (!contents.isEmpty()) {
            features.forEach(feature -> found.putAll(feature.find(memberId, contents)));
        }
        return found;
    }
}
