package org.cohort.comments;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the order of reading: the thread, then the comment in it. Written {@code THREAD-ID} in addresses. */
public record CommentPlace(long threadId, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Before every comment. */
    public static final CommentPlace START = new CommentPlace(0, 0);

    /** What {@link #toString} wrote; empty for anything else. */
    public static Optional<CommentPlace> parse(@Nullable String text) {
        Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new CommentPlace(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return threadId + "-" + id;
    }
}
