package org.cohort.comments;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of reading: the thread of most worth, then the earlier one, then the comment in it. Written {@code
 * THREAD-ID} in addresses, and {@code THREAD-ID-WORTH} where an answer has some.
 */
public record CommentPlace(long threadId, int worth, long id) {

    /** Between a worth and the next: more than there will ever be comments. */
    static final long STEP = 1_000_000_000_000L;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})(?:-(-?\\d{1,6}))?");

    /** Before every comment of no worth, and so before all but answers. */
    public static final CommentPlace START = new CommentPlace(0, 0);

    /** Before every answer. */
    static final CommentPlace START_OF_ANSWERS = new CommentPlace(0, 999_999, 0);

    /** Where answers have no worth: everywhere but under a question. */
    public CommentPlace(long threadId, long id) {
        this(threadId, 0, id);
    }

    /** What {@link #toString} wrote; empty for anything else. */
    public static Optional<CommentPlace> parse(@Nullable String text) {
        Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new CommentPlace(
                        Long.parseLong(matcher.group(1)),
                        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)),
                        Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** Of a row, by the number that the index is in the order of. */
    static CommentPlace at(long threadId, long threadPlace, long id) {
        return new CommentPlace(threadId, (int) ((threadId - threadPlace) / STEP), id);
    }

    /** The number that the index is in the order of. */
    long threadPlace() {
        return threadId - worth * STEP;
    }

    @Override
    public String toString() {
        return threadId + "-" + id + (worth == 0 ? "" : "-" + worth);
    }
}
