package org.cohort.kernel;

import java.util.Collection;
import java.util.Map;

/** Implemented by each feature whose things others speak of; asked whenever one is shown, never before. */
public interface Glimpses {

    /** What this member may see of these things; one that they may not see, or of another feature, is not in it. */
    Map<ContentRef, Glimpse> find(long memberId, Collection<ContentRef> contents);
}
