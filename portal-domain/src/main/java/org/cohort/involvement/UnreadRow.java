package org.cohort.involvement;

import org.cohort.kernel.Keyset;

/**
 * A post with what is new in it.
 *
 * @param lastSeen the number of the newest comment that the member has been shown or called read
 */
record UnreadRow(Keyset place, boolean seen, int comments, long lastSeen) {

    long postId() {
        return place.id();
    }
}
