package org.cohort.kernel;

import java.util.Map;
import java.util.Set;

/** Implemented by each feature by which members keep things away from themselves; all of them are asked about each thing. */
public interface Silences {

    /**
     * Those of the concerned who do not want to hear of it.
     *
     * @param byMemberId who did what is to be told, who need not have written the thing; 0 for the portal itself
     */
    Set<Long> among(Map<Long, Reason> concerned, ContentRef content, long byMemberId);
}
