package org.cohort.kernel;

import java.util.Collection;
import java.util.Map;

/** How much others made of things, as one feature counts it: reactions, bookmarks. What has more stands higher in lists. */
public interface SearchWorth {

    /** The counts above zero; one statement. */
    Map<ContentRef, Integer> of(Collection<ContentRef> things);
}
