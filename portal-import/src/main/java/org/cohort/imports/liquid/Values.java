package org.cohort.imports.liquid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Liquid's values: words, numbers, truth, lists, groups of named values, and nothing. */
final class Values {

    private Values() {}

    static boolean isTrue(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    static String text(@Nullable Object value) {
        return text(value, 0);
    }

    private static String text(@Nullable Object value, int depth) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return joined(list, "", depth + 1);
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return BigDecimal.valueOf(number).setScale(1).toPlainString();
        }
        return value instanceof Map<?, ?> ? "" : String.valueOf(value);
    }

    /** The texts of a list, with something between them. */
    static String joined(List<?> list, String between) {
        return joined(list, between, 1);
    }

    private static String joined(List<?> list, String between, int depth) {
        StringBuilder joined = new StringBuilder();
        String separator = "";
        for (Object entry : list) {
            joined.append(separator).append(text(entry, depth));
            separator = between;
            if (joined.length() > Scope.LONGEST_OUTPUT || depth > Scope.DEEPEST) {
                throw new Scope.Exhausted();
            }
        }
        return joined.toString();
    }

    static List<@Nullable Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Map<?, ?> map) {
            List<@Nullable Object> pairs = new ArrayList<>();
            map.forEach((key, inner) -> pairs.add(pair(key, inner)));
            return pairs;
        }
        return value == null || value.equals("") ? List.of() : List.of(value);
    }

    private static List<@Nullable Object> pair(@Nullable Object key, @Nullable Object value) {
        List<@Nullable Object> pair = new ArrayList<>();
        pair.add(key);
        pair.add(value);
        return pair;
    }

    static boolean isNumber(@Nullable Object value) {
        return value instanceof Number;
    }

    /** The number that a value is or spells; 0 where it is none. */
    static Number number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number;
        }
        String text = text(value).strip();
        try {
            return text.contains(".") ? (Number) Double.valueOf(text) : (Number) Long.valueOf(text);
        } catch (NumberFormatException none) {
            return 0L;
        }
    }

    /** A value's inner value of this name. */
    static @Nullable Object inner(@Nullable Object value, @Nullable Object key) {
        String name = text(key);
        if (value instanceof Map<?, ?> map) {
            Object found = map.get(name);
            return found == null && name.equals("size") ? (Object) map.size() : found;
        }
        if (value instanceof List<?> list) {
            return ofList(list, key, name);
        }
        return value instanceof String text && name.equals("size") ? (Object) text.length() : null;
    }

    private static @Nullable Object ofList(List<?> list, @Nullable Object key, String name) {
        if (name.equals("size")) {
            return list.size();
        }
        if (list.isEmpty()) {
            return null;
        }
        if (name.equals("first") || name.equals("last")) {
            return list.get(name.equals("first") ? 0 : list.size() - 1);
        }
        if (!(key instanceof Number number)) {
            return null;
        }
        int index = number.intValue();
        int at = index < 0 ? list.size() + index : index;
        return at >= 0 && at < list.size() ? list.get(at) : null;
    }
}
