package org.cohort.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items the rows of this page, possibly none
 * @param next where the next page begins, or null on the last
 */
public record Page<T>(List<T> items, @Nullable Keyset next) {

    /** Of {@code size + 1} rows read, the first {@code size}; one more means that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Keyset> place) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        return new Page<>(List.copyOf(rows.subList(0, size)), place.apply(rows.get(size - 1)));
    }
}
