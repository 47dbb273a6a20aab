package org.cohort.web.api.posts;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.posts.PostKind;
import org.jspecify.annotations.Nullable;

/** Kinds of posts as addresses have them. */
final class Kinds {

    private Kinds() {}

    /** @throws Invalid where there is no such kind */
    static @Nullable PostKind read(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "kind",
                        "api.field.constant",
                        Arrays.stream(PostKind.values()).map(PostKind::word).collect(Collectors.joining(", "))));
    }
}
