package org.cohort.web.api;

import java.util.List;
import java.util.function.Function;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Some of a longer list.
 *
 * @param next what {@code after} takes to go on, or null at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    /** A list that is never longer than one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    public static <S, T> Listing<T> of(Page<S> page, Function<S, T> item) {
        Keyset next = page.next();
        return new Listing<>(page.items().stream().map(item).toList(), next == null ? null : next.encode());
    }
}
