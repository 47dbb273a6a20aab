package org.cohort.involvement;

import org.cohort.kernel.Keyset;
import org.cohort.posts.PostRow;

/**
 * A post that holds something new to a member.
 *
 * @param seen whether the member has read it before, and only comments are new
 * @param comments how many others' comments the member has not seen, at most {@link UnreadQueries#MOST_COUNTED}; 0 for a
 *     post that they have not opened
 * @param lastSeen the number of the newest comment that the member has been shown or called read, 0 for none
 * @param place of the row in its list, by the time that the list is ordered by
 */
public record Unread(PostRow post, boolean seen, int comments, long lastSeen, Keyset place) {}
