package org.cohort.imports.apply;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which channel a post goes to: its own where there is such a one, else the import's. */
record Channels(Set<String> known, String otherwise) {

    String of(@Nullable String wanted) {
        return wanted != null && known.contains(wanted) ? wanted : otherwise;
    }
}
