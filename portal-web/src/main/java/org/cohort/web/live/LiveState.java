package org.cohort.web.live;

import jakarta.json.JsonObjectBuilder;
import org.cohort.web.layout.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * What a page compares with what it shows: {@code {"bell": 3, "comments": 12}}.
 *
 * @param bell how many things have something new for the member; null where that did not change
 * @param comments how many comments the post has; null where that did not change, or no post is shown
 */
record LiveState(@Nullable Long bell, @Nullable Integer comments) {

    String json() {
        JsonObjectBuilder state = JsonValues.object();
        if (bell != null) {
            state.add("bell", bell);
        }
        if (comments != null) {
            state.add("comments", comments);
        }
        return state.build().toString();
    }
}
