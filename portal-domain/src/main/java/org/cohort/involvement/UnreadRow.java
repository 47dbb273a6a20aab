package org.cohort.involvement;

import org.cohort.kernel.Keyset;

/** A post with what is new in it. */
record UnreadRow(Keyset place, boolean seen, int comments) {

    long postId() {
        return place.id();
    }
}
