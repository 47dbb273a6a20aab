package org.cohort.kernel;

import java.util.Map;
import java.util.Set;

/** Implemented by each feature that knows why things concern members; all of them are asked about each thing. */
public interface ConcernedMembers {

    /** The numbers of those concerned as things are now; empty for what this feature knows nothing of. */
    Map<Reason, Set<Long>> of(ContentRef content);
}
