package org.cohort.kernel;

import java.util.Map;
import java.util.Set;

/** Implemented by each feature by which members keep things away from themselves; all of them are asked about each thing. */
public interface Silences {

    /** Those of the concerned who do not want to hear of it. */
    Set<Long> among(Map<Long, Reason> concerned, ContentRef content);
}
