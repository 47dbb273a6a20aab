package org.cohort.involvement;

/** How much a member hears of a channel, a tag, a series, a post or another member. */
public enum Involvement {
    /** Nothing, unless they take part themselves. */
    MUTED,

    /** What is new, among all the rest. */
    NORMAL,

    /** What is new, before all the rest. */
    FOLLOWING
}
