package org.cohort.web.live;

import org.jspecify.annotations.Nullable;

/** The number of the post that a page shows, as its script sends it. */
final class PostNumber {

    private PostNumber() {}

    /** Null for everything that is not a number. */
    static @Nullable Long read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException nobodysPost) {
            return null;
        }
    }
}
