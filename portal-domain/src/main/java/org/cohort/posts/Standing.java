package org.cohort.posts;

import java.util.Locale;

/** How far a question has come. */
public enum Standing {
    OPEN,

    /** It shows an accepted answer. */
    SOLVED;

    /** The word for addresses, message keys and style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
