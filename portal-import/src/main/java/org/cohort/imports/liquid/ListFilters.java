package org.cohort.imports.liquid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Filters over lists. */
final class ListFilters {

    /** Says that no filter of lists has the name. */
    static final Object NOT_OF_LISTS = new Object();

    private ListFilters() {}

    static @Nullable Object apply(String name, @Nullable Object value, List<@Nullable Object> arguments, Scope scope) {
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        Object second = arguments.size() < 2 ? null : arguments.get(1);
        return switch (name) {
            case "size" ->
                value instanceof String text
                        ? (Object) text.length()
                        : (Object) Values.list(value).size();
            case "first", "last" -> Values.inner(Values.list(value), name);
            case "join" -> Values.joined(Values.list(value), first == null ? " " : Values.text(first));
            case "array_to_sentence_string" -> Values.joined(Values.list(value), ", ");
            case "reverse" -> reversed(value);
            case "uniq" -> new ArrayList<>(new LinkedHashSet<>(Values.list(value)));
            case "compact" -> filtered(value, entry -> entry != null);
            case "map" -> mapped(value, first);
            case "where" -> filtered(value, entry -> Objects.equals(Values.inner(entry, first), second));
            case "sort", "sort_natural" -> sorted(value, first, scope);
            case "concat" -> joined(Values.list(value), Values.list(first));
            case "push" -> joined(Values.list(value), first == null ? List.of() : List.of(first));
            case "slice" -> slice(value, first, second);
            default -> NOT_OF_LISTS;
        };
    }

    private static Object reversed(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>(Values.list(value));
        Collections.reverse(list);
        return list;
    }

    private static Object filtered(@Nullable Object value, java.util.function.Predicate<@Nullable Object> wanted) {
        List<@Nullable Object> kept = new ArrayList<>();
        Values.list(value).forEach(entry -> {
            if (wanted.test(entry)) {
                kept.add(entry);
            }
        });
        return kept;
    }

    private static Object mapped(@Nullable Object value, @Nullable Object key) {
        List<@Nullable Object> result = new ArrayList<>();
        Values.list(value).forEach(entry -> result.add(Values.inner(entry, key)));
        return result;
    }

    private static Object sorted(@Nullable Object value, @Nullable Object key, Scope scope) {
        List<@Nullable Object> list = new ArrayList<>(Values.list(value));
        list.forEach(entry -> scope.step());
        list.sort(Comparator.comparing(entry -> Values.text(key == null ? entry : Values.inner(entry, key))));
        return list;
    }

    private static Object joined(List<@Nullable Object> one, List<@Nullable Object> other) {
        List<@Nullable Object> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Object slice(@Nullable Object value, @Nullable Object from, @Nullable Object count) {
        boolean isList = value instanceof List<?>;
        int length = isList ? Values.list(value).size() : Values.text(value).length();
        int start = Values.number(from).intValue();
        int begin = Math.max(0, Math.min(length, start < 0 ? length + start : start));
        int end = Math.min(
                length,
                begin + (count == null ? 1 : Math.max(0, Values.number(count).intValue())));
        return isList
                ? Values.list(value).subList(begin, end)
                : Values.text(value).substring(begin, end);
    }
}
