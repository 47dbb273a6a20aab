package org.cohort.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.cohort.posts.PostFilter;
import org.cohort.posts.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a list shows.
 *
 * @param standing open ones alone or solved ones alone; null shows the open ones first
 * @param tag a subject, or any other tag
 * @param language a BCP 47 code
 */
public record QuestionFilter(
        @Nullable Standing standing,
        @Nullable String tag,
        @Nullable String language,
        Age age) {

    public static final QuestionFilter ALL = new QuestionFilter(null, null, null, Age.ANY);

    /** How long ago it was asked. */
    public enum Age {
        ANY(null, null),
        DAY(Duration.ofDays(1), null),
        WEEK(Duration.ofDays(7), null),

        /** Longer than a week. */
        LONGER(null, Duration.ofDays(7));

        private final @Nullable Duration most;
        private final @Nullable Duration least;

        Age(@Nullable Duration most, @Nullable Duration least) {
            this.most = most;
            this.least = least;
        }

        /** The word for addresses and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PostFilter posts(Standing wanted, Instant now) {
        return new PostFilter(
                null,
                tag,
                null,
                null,
                wanted,
                language,
                age.most == null ? null : now.minus(age.most),
                age.least == null ? null : now.minus(age.least));
    }
}
